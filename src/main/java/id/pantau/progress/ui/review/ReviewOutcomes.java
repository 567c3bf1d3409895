package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.realization.MoveOutcome;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.Tone;
import java.util.List;

/** What became of a step taken with several rows: how many went on, and why the others stayed. */
final class ReviewOutcomes extends Composite<Div> {

    ReviewOutcomes() {
        getContent().addClassName("review-outcomes");
    }

    void clear() {
        getContent().removeAll();
    }

    /** @param review as it stood when the step was taken */
    void show(ReviewStep step, MonthReview review, List<MoveOutcome> outcomes) {
        clear();
        long done = outcomes.stream().filter(MoveOutcome::isDone).count();
        if (done > 0) {
            Notices.success("progress.review.done." + step, done);
        }
        UnorderedList refused = new UnorderedList();
        for (MoveOutcome outcome : outcomes) {
            DomainException refusal = outcome.refusal();
            if (refusal != null) {
                refused.add(new ListItem(text(
                        "progress.review.refused.row",
                        name(review, outcome),
                        text(refusal.messageKey(), refusal.arguments().toArray()))));
            }
        }
        if (refused.getComponentCount() > 0) {
            getContent()
                    .add(new ErrorNotice(Tone.DANGER, text("progress.review.refused", refused.getComponentCount()))
                            .action(refused));
        }
    }

    private static String name(MonthReview review, MoveOutcome outcome) {
        return review.rows().stream()
                .filter(row -> is(row, outcome))
                .findFirst()
                .map(row -> row.progress().indicator().text())
                .orElse("");
    }

    private static boolean is(ReviewRow row, MoveOutcome outcome) {
        var entry = row.entry();
        return entry != null && entry.id().equals(outcome.asked().id());
    }
}
