package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The choices above a table or chart, in one row that wraps. */
public final class FilterBar extends Composite<Div> {

    public FilterBar(Component... fields) {
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(fields);
    }

    /** Adds what stands at the far end: a legend, a count, an export. */
    public FilterBar end(Component... components) {
        Div end = new Div(components);
        end.addClassName("filter-end");
        getContent().add(end);
        return this;
    }
}
