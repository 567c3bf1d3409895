package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.realization.EntryRef;
import id.pantau.realization.MoveOutcome;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        List<MoveOutcome> stayed =
                outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        int done = outcomes.size() - stayed.size();
        if (done > 0) {
            Notices.success("progress.review.done." + step, done);
        }
        if (!stayed.isEmpty()) {
            getContent()
                    .add(new ErrorNotice(Tone.DANGER, text("progress.review.refused", stayed.size()))
                            .action(reasons(review, stayed)));
            getContent().getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Every reason once, over the rows that stayed for it. */
    private static Component reasons(MonthReview review, List<MoveOutcome> stayed) {
        Map<String, List<String>> rows = stayed.stream()
                .collect(groupingBy(
                        ReviewOutcomes::reason,
                        LinkedHashMap::new,
                        mapping(outcome -> name(review, outcome.asked()), toList())));
        UnorderedList reasons = new UnorderedList();
        rows.forEach((reason, names) -> reasons.add(new ListItem(
                new Div(reason),
                new UnorderedList(names.stream().map(ListItem::new).toArray(ListItem[]::new)))));
        return reasons;
    }

    private static String reason(MoveOutcome outcome) {
        DomainException refusal = Objects.requireNonNull(outcome.refusal());
        return text(refusal.messageKey(), refusal.arguments().toArray());
    }

    private static String name(MonthReview review, EntryRef asked) {
        return review.rows().stream()
                .filter(row -> row.entry() != null && row.entry().id().equals(asked.id()))
                .findFirst()
                .map(row -> row.progress().indicator().text())
                .orElse("");
    }
}
