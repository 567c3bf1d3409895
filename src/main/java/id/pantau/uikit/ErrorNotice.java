package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sentence in the page that needs attention: what is wrong, or what to know, and where one goes from here. */
public final class ErrorNotice extends Composite<Div> {

    /** Something is wrong. */
    public ErrorNotice(String sentence) {
        this(Tone.DANGER, sentence);
    }

    public ErrorNotice(Tone tone, String sentence) {
        getContent().addClassNames("notice", tone.className());
        getContent().getElement().setAttribute("role", tone == Tone.DANGER ? "alert" : "status");
        getContent().add(tone.icon().create(), new Paragraph(new Span(sentence)));
    }

    /** Offers a way on, such as a button or a link. */
    public ErrorNotice action(Component action) {
        getContent().add(action);
        return this;
    }
}
