package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.ui.OwnerGroup;
import id.pantau.realization.EntryDetails;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** One row beside the queue: this month and last month, the year so far, and who did what. */
final class ReviewPanel extends Composite<Section> {

    private final MonthReview review;
    private final ReviewRow row;
    private final H2 title;

    ReviewPanel(MonthReview review, ReviewRow row, Component head, Component actions) {
        this.review = review;
        this.row = row;
        title = new H2(row.progress().indicator().text());
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("card", "review-panel");
        getContent().setAriaLabel(text("progress.review.detail"));
        getContent().add(head, title, words(), actions);
    }

    ReviewPanel show(ZoneId zone, ReviewDoors doors) {
        EntryDetails entry = row.entry();
        getContent().add(findings(), ReviewRemarks.of(row, zone));
        if (entry == null) {
            getContent().add(new Paragraph(text("progress.review.nothing-entered")));
        }
        getContent()
                .add(
                        CellTable.of(row),
                        ReviewFigures.of(
                                row, ReviewFigures.address(review.plan().id(), row)));
        if (entry != null) {
            getContent().add(doors(doors, entry.evidence()), new ReviewTrail(zone).of(entry));
        }
        return this;
    }

    /** Brings keyboard and screen reader here. */
    void focus() {
        title.getElement().executeJs("""
                this.closest('section').scrollTop = 0;
                this.focus({preventScroll: true});
                this.scrollIntoView({block: 'nearest'});
                """);
    }

    private HtmlSection words() {
        HtmlSection words = new HtmlSection();
        words.addClassName("review-marks");
        String owner = OwnerGroup.of(List.of(row.progress()), review.units())
                .getFirst()
                .name();
        words.body()
                .appendElement("small")
                .text(text(
                        "progress.review.objective",
                        owner,
                        row.progress().objective().text()));
        EntryBadge.state(words.body(), row);
        EntryDetails entry = row.entry();
        if (entry != null) {
            EntryBadge.marks(words.body(), entry);
            if (entry.sample()) {
                BadgeMarkup.appendTo(words.body(), Tone.NEUTRAL, text("progress.samples"));
            }
        }
        return words.show();
    }

    private HtmlSection findings() {
        HtmlSection section = new HtmlSection();
        EntryBadge.findings(section.body(), row.findings());
        return section.show();
    }

    private Div doors(ReviewDoors doors, int evidence) {
        Div line = new Div();
        line.addClassName("review-doors");
        door(line, doors.evidence(), text("progress.review.door.evidence", evidence));
        door(line, doors.history(), text("progress.review.door.history"));
        return line;
    }

    private void door(Div line, Consumer<ReviewRow> door, String words) {
        line.add(new Button(words, click -> door.accept(row)));
    }
}
