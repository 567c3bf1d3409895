package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.realization.HistoryPage;
import id.pantau.realization.HistoryWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an entry, of all its cells or of one that is chosen. */
final class CellHistories extends Composite<Div> {

    private final HistoryPage page;
    private final Div shown = new Div();

    CellHistories(HistoryPage page) {
        this.page = page;
        List<String> cells = page.lines().stream()
                .map(HistoryWords::cell)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        Select<String> choice =
                new Select<>(text("realization.history.column.cell"), change -> show(change.getValue()));
        choice.setItems(cells);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("realization.history.dialog.every-cell"));
        choice.setItemLabelGenerator(cell -> cell == null ? text("realization.history.dialog.every-cell") : cell);
        choice.setWidth("min(20rem, 100%)");
        choice.setVisible(cells.size() > 1);
        getContent().addClassName("history-cells");
        getContent().add(choice, shown);
        show(null);
    }

    private void show(@Nullable String cell) {
        shown.removeAll();
        shown.add(new HistoryList(
                cell == null ? page : page.only(line -> HistoryWords.cell(line).equals(cell)), true));
    }
}
