package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.pantau.uikit.Formats;

/** The way to newer and older pages. */
final class HistoryPager extends Composite<Nav> {

    /** @param pages how many there are, at least 1 */
    HistoryPager(HistoryAddress address, int pages) {
        getContent().addClassName("history-pager");
        setVisible(pages > 1);
        if (address.page() > 1) {
            getContent().add(link("realization.history.page.previous", address.on(address.page() - 1)));
        }
        getContent()
                .add(new Span(text("realization.history.page", Formats.number(address.page()), Formats.number(pages))));
        if (address.page() < pages) {
            getContent().add(link("realization.history.page.next", address.on(address.page() + 1)));
        }
    }

    private static RouterLink link(String key, HistoryAddress address) {
        RouterLink link = new RouterLink(text(key), HistoryView.class);
        link.setQueryParameters(address.query());
        return link;
    }
}
