package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;

/** The page in place of one that cannot be shown: what happened in a sentence, and the way back. */
abstract class ProblemPage<T extends Exception> extends Composite<Div> implements HasErrorParameter<T> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<T> parameter) {
        Problem problem = Problem.of(parameter.getCaughtException());
        Anchor back = new Anchor("", text("shell.problem.back"));
        back.addClassName("button-link");
        getContent()
                .add(new PageFrame()
                        .title(problem.title())
                        .add(new EmptyState(icon(problem.kind()), problem.sentence()).action(back)));
        return problem.kind().status();
    }

    private static Icons icon(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Icons.SEARCH;
            case REFUSED, CHANGED_MEANWHILE -> Icons.INFO;
            case DATABASE_AWAY, UNEXPECTED -> Icons.TRIANGLE;
        };
    }

    /** For every error that has no page of its own. */
    @ParentLayout(MainLayout.class)
    static final class Unexpected extends ProblemPage<Exception> {}

    /** For addresses that lead nowhere. */
    @ParentLayout(MainLayout.class)
    static final class NotFound extends ProblemPage<com.vaadin.flow.router.NotFoundException> {}

    /** For pages that the person may not know to exist; looks the same as {@link NotFound}. */
    @ParentLayout(MainLayout.class)
    static final class AccessDenied extends ProblemPage<com.vaadin.flow.router.AccessDeniedException> {}
}
