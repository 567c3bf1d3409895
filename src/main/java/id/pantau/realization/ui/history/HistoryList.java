package id.pantau.realization.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.realization.HistoryPage;

/** What happened, the newest first. */
final class HistoryList extends Composite<OrderedList> {

    /** @param ofOneRow whether the reader knows which row it is about */
    HistoryList(HistoryPage page, boolean ofOneRow) {
        getContent().addClassName("history-list");
        page.lines().forEach(line -> getContent().add(new HistoryItem(line, page.zone(), ofOneRow)));
    }
}
