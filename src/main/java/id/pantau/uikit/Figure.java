package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One big number with its name, and where needed a note and a badge. */
public final class Figure extends Composite<Div> {

    /** @param value formatted by {@link Formats} */
    public Figure(String label, String value) {
        Paragraph name = new Paragraph(label);
        name.addClassName("figure-label");
        Span number = new Span(value);
        number.addClassName("figure-value");
        getContent().addClassName("figure");
        getContent().add(name, number);
    }

    /** What the number is made of, or against what it stands. */
    public Figure note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("figure-note");
        getContent().add(note);
        return this;
    }

    public Figure badge(StatusBadge badge) {
        getContent().add(badge);
        return this;
    }

    /** Figures side by side, wrapping where the screen is narrow. */
    public static Component row(Figure... figures) {
        Div row = new Div(figures);
        row.addClassName("figure-row");
        return row;
    }
}
