package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.IndicatorId;
import id.pantau.realization.EntryCell;
import id.pantau.realization.HistoryPage;
import id.pantau.realization.HistoryService;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a cell, or to the entry of a row with all its revisions, over the page on which it stands. */
@StyleSheet("context://styles/history.css")
public final class CellHistoryDialog extends Composite<Dialog> {

    private final HistoryService history;
    private final IndicatorId indicator;
    private final String row;
    private final YearMonth month;
    private final @Nullable EntryCell cell;

    /**
     * @param row what the row is called
     * @param cell null for the whole entry
     */
    public CellHistoryDialog(
            HistoryService history, IndicatorId indicator, String row, YearMonth month, @Nullable EntryCell cell) {
        this.history = history;
        this.indicator = indicator;
        this.row = row;
        this.month = month;
        this.cell = cell;
    }

    /**
     * Reads the history and shows it.
     *
     * @throws id.pantau.shared.NotFoundException when there is no such row, or the person may know nothing of it
     */
    public void open() {
        HistoryPage page = cell == null ? history.ofEntry(indicator, month) : history.ofCell(indicator, month, cell);
        Dialog dialog = getContent();
        dialog.setHeaderTitle(title());
        dialog.addClassName("history-dialog");
        dialog.setWidth("min(46rem, 96vw)");
        Paragraph name = new Paragraph(row);
        name.addClassName("history-soft");
        dialog.removeAll();
        dialog.add(name);
        if (page.total() == 0) {
            dialog.add(new EmptyState(Icons.HISTORY, text("realization.history.dialog.none")));
        } else {
            dialog.add(cell == null ? new CellHistories(page) : new HistoryList(page, true));
        }
        if (page.total() > page.lines().size()) {
            dialog.add(new Paragraph(text(
                    "realization.history.dialog.more",
                    Formats.number(page.lines().size()),
                    Formats.number(page.total()))));
        }
        dialog.getFooter().removeAll();
        dialog.getFooter().add(new Button(text("realization.history.dialog.close"), click -> dialog.close()));
        dialog.open();
    }

    private String title() {
        if (cell == null) {
            return text("realization.history.dialog.entry", month);
        }
        String field = text("realization.field." + cell.field().name().toLowerCase(Locale.ROOT));
        return text("realization.history.dialog.cell", field, month);
    }
}
