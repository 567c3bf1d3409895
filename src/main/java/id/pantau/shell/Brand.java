package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The mark and the name of the application; leads to the first page. */
final class Brand extends Composite<Nav> {

    Brand() {
        Anchor home = new Anchor("", new Image("icons/mark.svg", ""), new Span(text("uikit.app.name")));
        home.addClassName("brand");
        getContent().getElement().setAttribute("aria-label", text("shell.home"));
        getContent().add(home);
    }
}
