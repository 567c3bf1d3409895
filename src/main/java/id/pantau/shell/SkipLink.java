package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** Takes those who use the keyboard past the navigation; seen only while it has the focus. */
final class SkipLink extends Composite<NativeButton> {

    private final Component target;

    SkipLink(Component target) {
        this.target = target;
        getContent().setText(text("shell.skip"));
        getContent().addClassName("skip-link");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.onclick = () => $0.focus()", target.getElement());
    }
}
