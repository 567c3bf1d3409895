package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and the name of the application; leads to the first page. */
final class Brand extends Composite<Anchor> {

    Brand() {
        getContent().setHref("");
        getContent().addClassName("brand");
        getContent().add(new Image("icons/mark.svg", ""), new Span(text("uikit.app.name")));
    }
}
