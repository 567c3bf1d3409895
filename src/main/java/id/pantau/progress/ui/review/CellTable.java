package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.triage.ReviewRow;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.time.Month;

/** All cells of a row, this month beside last month. */
final class CellTable {

    private CellTable() {}

    static HtmlTable of(ReviewRow row) {
        Month month = row.month().getMonth();
        TableMarkup table = new TableMarkup(text("progress.review.cells.caption")).classes("review-cells");
        TableRow head = table.header();
        head.cell(text("progress.review.column.field"));
        head.cell(month == Month.JANUARY ? Formats.NONE : Formats.month(month.minus(1)));
        head.cell(Formats.month(month));
        String action = "";
        for (ReviewCell cell : ReviewCell.of(row)) {
            if (!cell.action().isEmpty() && !cell.action().equals(action)) {
                table.row("review-action").heading(cell.action()).columns(3);
            }
            action = cell.action();
            TableRow line = table.row(cell.isChanged() ? "is-changed" : "is-same");
            line.heading(cell.name());
            line.cell(cell.before());
            line.cell(cell.now()).spoken(cell.isChanged() ? text("progress.review.changed") : "");
        }
        return new HtmlTable(table);
    }
}
