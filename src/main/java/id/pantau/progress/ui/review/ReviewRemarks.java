package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.triage.ReviewRow;
import id.pantau.realization.EntryCell;
import id.pantau.realization.Remark;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Why an entry was sent back, every time, the last first: what to look for when it comes again. */
final class ReviewRemarks {

    private ReviewRemarks() {}

    /** Nothing for an entry that was never sent back. */
    static HtmlSection of(ReviewRow row, ZoneId zone) {
        HtmlSection section = new HtmlSection();
        section.addClassName("review-remarks");
        if (!row.remarks().isEmpty()) {
            section.body().appendElement("h3").text(text("progress.review.remarks"));
            Element list = section.body().appendElement("ul").attr("role", "list");
            row.remarks().forEach(remark -> append(list, remark, zone));
        }
        return section.show();
    }

    private static void append(Element list, Remark remark, ZoneId zone) {
        Element item = list.appendElement("li");
        item.appendElement("b").text(text("progress.review.finding", where(remark.cell())));
        item.appendText(" " + remark.reason());
        item.appendElement("small")
                .text(text(
                        "progress.review.remark.by", remark.round(), remark.by(), Formats.dateTime(remark.at(), zone)));
    }

    private static String where(@Nullable EntryCell cell) {
        return cell == null ? text("progress.review.field.ROW") : ReviewCell.name(cell.field());
    }
}
