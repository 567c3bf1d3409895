package id.pantau.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A state in a few words with the shape and colour of its tone. */
public final class StatusBadge extends Composite<Span> {

    /** @param words what the state is called, in the reader's language */
    public StatusBadge(Tone tone, String words) {
        this(tone, tone.icon(), words);
    }

    /** @param icon a shape more telling than the one of the tone, such as a lock */
    public StatusBadge(Tone tone, Icons icon, String words) {
        getContent().addClassNames("status-badge", tone.className());
        getContent().add(icon.create(), new Span(words));
    }

    /** Says more when a person points at the badge; not the only place for what matters. */
    public StatusBadge hint(String words) {
        getContent().setTitle(words);
        return this;
    }
}
