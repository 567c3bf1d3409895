package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;

/** The page in place of one that cannot be shown: what happened in a sentence, and the way back. */
abstract class ProblemPage extends Composite<PageFrame> {

    /**
     * Shows what an error means.
     *
     * @return the HTTP status that the browser gets
     */
    final int show(Exception error) {
        Problem problem = Problem.of(error);
        Anchor back = new Anchor("", text("shell.problem.back"));
        back.addClassName("button-link");
        getContent().title(problem.title()).show(new EmptyState(icon(problem.kind()), problem.sentence()).action(back));
        return problem.kind().status();
    }

    private static Icons icon(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Icons.SEARCH;
            case REFUSED, CHANGED_MEANWHILE -> Icons.INFO;
            case DATABASE_AWAY, UNEXPECTED -> Icons.TRIANGLE;
        };
    }
}
