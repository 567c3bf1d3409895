package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.office.UnitSummary;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.ui.FigureWords;
import id.pantau.progress.ui.OwnerGroup;
import id.pantau.progress.ui.StatusWords;
import id.pantau.realization.EntryDetails;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One row of the queue: its figures, its marks, and what deserves a second look. */
final class QueueRow {

    private final ReviewRow row;
    private final IndicatorProgress progress;

    QueueRow(ReviewRow row) {
        this.row = row;
        progress = row.progress();
    }

    /** @param box to choose the row with; null when there is nothing to choose it for */
    NativeTableRow component(@Nullable Checkbox box, List<UnitSummary> units, Consumer<ReviewRow> open) {
        NativeTableRow line = new NativeTableRow();
        line.addClassName("review-row");
        NativeTableCell mark = cell("is-mark");
        if (box != null) {
            mark.add(box);
        }
        NativeButton name = new NativeButton(progress.indicator().text(), click -> open.accept(row));
        name.addClassName("review-open");
        NativeTableCell words = cell("review-words");
        words.add(name, words(units));
        line.add(mark, words);
        line.add(figure(value(), "value"), figure(toDate(), "to-date"), achievement());
        line.add(figure(Formats.money(progress.spentIn(progress.through())), "spent"), state());
        return line;
    }

    private Component words(List<UnitSummary> units) {
        HtmlSection words = new HtmlSection();
        EntryDetails entry = row.entry();
        String owner = OwnerGroup.of(List.of(progress), units).getFirst().name();
        Element line = words.body().appendElement("div").addClass("review-marks");
        line.appendElement("small")
                .text(entry == null ? owner : text("progress.review.owner", owner, entry.enteredBy()));
        if (entry != null) {
            EntryBadge.marks(line, entry);
        }
        EntryBadge.findings(words.body(), row.anomalies());
        return words.show();
    }

    private String value() {
        EntryDetails entry = row.entry();
        return entry == null
                ? Formats.NONE
                : FigureWords.realized(entry.realized(), progress.measure().target());
    }

    private String toDate() {
        return FigureWords.realized(
                progress.toDate().realized(), progress.measure().target());
    }

    private static NativeTableCell figure(String words, String column) {
        NativeTableCell cell = cell("is-number", "review-" + column);
        cell.setText(words);
        cell.getElement().setAttribute("data-column", text("progress.review.column." + column));
        return cell;
    }

    private NativeTableCell achievement() {
        var outcome = progress.toDate().againstPeriod();
        HtmlSection badge = new HtmlSection();
        BadgeMarkup.appendTo(
                badge.body(),
                StatusWords.tone(outcome),
                outcome.percent().isPresent() ? FigureWords.outcome(outcome) : StatusWords.words(outcome));
        NativeTableCell cell = cell("review-achievement");
        cell.getElement().setAttribute("data-column", text("progress.review.column.achievement"));
        cell.add(badge.show());
        return cell;
    }

    private NativeTableCell state() {
        HtmlSection badge = new HtmlSection();
        EntryBadge.state(badge.body(), row);
        NativeTableCell cell = cell("review-state");
        cell.add(badge.show());
        return cell;
    }

    private static NativeTableCell cell(String... classes) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassNames(classes);
        return cell;
    }
}
