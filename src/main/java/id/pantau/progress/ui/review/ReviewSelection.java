package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows a person has chosen to take a step with all at once.
 *
 * <p>Chosen from the beginning is what is open to the person and raises no question; afterwards it is as the person says.
 */
final class ReviewSelection {

    private final Runnable changed;
    private final Set<Long> chosen = new HashSet<>();
    private final Map<Long, Checkbox> boxes = new LinkedHashMap<>();
    private ReviewList list;

    /** @param changed hears of every change */
    ReviewSelection(ReviewList list, Runnable changed) {
        this.list = list;
        this.changed = changed;
        list.all().stream()
                .filter(row -> isOpen(row) && !row.isAnomalous())
                .map(ReviewRow::id)
                .forEach(chosen::add);
    }

    /** Goes on with the rows as they stand now. */
    void become(ReviewList now) {
        list = now;
        boxes.clear();
    }

    /** The chosen rows that wait for a step. */
    List<ReviewRow> chosen(ReviewStep step) {
        return list.open(step).stream().filter(row -> chosen.contains(row.id())).toList();
    }

    /** A box to choose a row with; empty when the person may do nothing with it. */
    Optional<Checkbox> box(ReviewRow row) {
        if (!isOpen(row)) {
            return Optional.empty();
        }
        Checkbox box = new Checkbox(chosen.contains(row.id()));
        box.setAriaLabel(
                text("progress.review.choose", row.progress().indicator().text()));
        box.addValueChangeListener(change -> {
            keep(row.id(), change.getValue());
            if (change.isFromClient()) {
                changed.run();
            }
        });
        boxes.put(row.id(), box);
        return Optional.of(box);
    }

    /** Chooses every row that is shown, or none. */
    void all(boolean wanted) {
        boxes.values().forEach(box -> box.setValue(wanted));
        changed.run();
    }

    private void keep(long row, boolean wanted) {
        if (wanted) {
            chosen.add(row);
        } else {
            chosen.remove(row);
        }
    }

    private boolean isOpen(ReviewRow row) {
        return Arrays.stream(ReviewStep.values()).anyMatch(step -> list.review().may(step, row));
    }
}
