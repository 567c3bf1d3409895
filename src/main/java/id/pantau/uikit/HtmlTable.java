package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A real table as one light component: it scrolls in its own frame, header and first columns stay in sight. */
@Tag("div")
public final class HtmlTable extends Component implements HasStyle {

    public HtmlTable(TableMarkup markup) {
        addClassName("html-table");
        // a region that scrolls has to be reachable from the keyboard
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        show(markup);
    }

    /** Replaces the whole table. */
    public void show(TableMarkup markup) {
        getElement().setAttribute("aria-label", markup.caption());
        getElement().setProperty("innerHTML", markup.html());
    }
}
