package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows to look through: which of them are shown, and what can be done with many at once. */
final class QueuePane extends Composite<Section> {

    private final Consumer<ReviewRow> open;
    private final BulkBar bulk;
    private final Button begin;
    private final ReviewSelection selection;
    private ReviewList list;
    private ReviewQueue queue;

    /**
     * @param open shows a row
     * @param decide takes a step with many rows
     */
    QueuePane(ReviewList list, Consumer<ReviewRow> open, BiConsumer<ReviewStep, List<ReviewRow>> decide) {
        this.list = list;
        this.open = open;
        bulk = new BulkBar(decide);
        begin = ReviewKeys.button(
                text("progress.review.begin"),
                ReviewKeys.NEXT,
                () -> list().beside(null, 0).ifPresent(open));
        selection = new ReviewSelection(list, this::showBulk);
        queue = new ReviewQueue(list, selection, open);
        getContent().addClassName("review-left");
        getContent().setAriaLabel(text("progress.review.queue"));
        getContent().getElement().setAttribute("tabindex", "-1");
    }

    ReviewList list() {
        return list;
    }

    /** Shows rows as they stand now; what the person has chosen of them stays chosen. */
    void show(ReviewList now, ReviewAddress address) {
        list = now;
        selection.become(now);
        queue = new ReviewQueue(now, selection, open);
        getContent().removeAll();
        getContent().add(FilterChips.of(now, address));
        if (now.all().isEmpty()) {
            getContent().add(nothing());
        } else {
            Div tools = new Div(bulk, begin);
            tools.addClassName("review-tools");
            getContent().add(tools, queue);
            showBulk();
        }
    }

    private Component nothing() {
        return new EmptyState(
                Icons.CHECK, text("progress.review.empty." + list.filter().key()));
    }

    private void showBulk() {
        bulk.show(list, selection);
    }

    /** @param row that is open beside the queue; null for none */
    void mark(@Nullable Long row) {
        queue.mark(row);
        begin.setVisible(row == null);
    }

    /** Brings keyboard and screen reader to a row, or to the beginning where it is not here. */
    void focus(@Nullable Long row) {
        if (!queue.focus(row)) {
            getContent().getElement().callJsFunction("focus");
        }
    }
}
