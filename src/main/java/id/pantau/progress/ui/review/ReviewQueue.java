package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.progress.triage.ReviewRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows to look through, those first that deserve a second look. */
final class ReviewQueue extends Composite<Div> {

    private static final List<String> COLUMNS =
            List.of("indicator", "value", "to-date", "achievement", "spent", "state");

    private final Map<Long, NativeTableRow> lines = new HashMap<>();
    private final ReviewSelection selection;
    private final Consumer<ReviewRow> open;

    ReviewQueue(ReviewList list, ReviewSelection selection, Consumer<ReviewRow> open) {
        this.selection = selection;
        this.open = open;
        getContent().addClassNames("html-table", "review-queue");
        NativeTable table = new NativeTable(head());
        table.setCaptionText(
                text("progress.review.caption", list.review().period().month()));
        group(table, list, text("progress.review.first", list.anomalous().size()), list.anomalous());
        group(table, list, text("progress.review.rest", list.others().size()), list.others());
        getContent().add(table);
    }

    private static NativeTableHeader head() {
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableCell());
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("progress.review.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("review-" + column);
            head.add(cell);
        });
        return new NativeTableHeader(head);
    }

    private void group(NativeTable table, ReviewList list, String title, List<ReviewRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        NativeTableHeaderCell heading = new NativeTableHeaderCell(title);
        heading.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size() + 1));
        heading.getElement().setAttribute("scope", "rowgroup");
        NativeTableRow line = new NativeTableRow(heading);
        line.addClassName("review-group");
        NativeTableBody body = new NativeTableBody(line);
        for (ReviewRow row : rows) {
            Checkbox box = selection.box(row).orElse(null);
            NativeTableRow shown =
                    new QueueRow(row).component(box, list.review().units(), open);
            lines.put(row.id(), shown);
            body.add(shown);
        }
        table.add(body);
    }

    /** Marks the row that is open beside the queue, and brings it into sight. */
    void mark(@Nullable Long id) {
        lines.forEach((each, line) -> {
            boolean here = each.equals(id);
            line.setClassName("is-open", here);
            if (here) {
                line.getElement().setAttribute("aria-current", "true");
                line.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            } else {
                line.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Brings the keyboard to a row; false when the row is not here. */
    boolean focus(@Nullable Long id) {
        NativeTableRow line = id == null ? null : lines.get(id);
        if (line != null) {
            line.getElement().executeJs("this.querySelector('.review-open').focus()");
        }
        return line != null;
    }
}
