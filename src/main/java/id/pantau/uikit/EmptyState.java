package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: why, and what to do about it. */
public final class EmptyState extends Composite<Div> {

    /** @param sentence why it is empty, in the reader's language */
    public EmptyState(Icons icon, String sentence) {
        getContent().addClassName("empty-state");
        getContent().add(icon.create(), new Paragraph(sentence));
    }

    /** Offers a way on, such as a button. */
    public EmptyState action(Component action) {
        getContent().add(action);
        return this;
    }
}
