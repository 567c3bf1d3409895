package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.progress.ui.ProgressNavigation;
import id.pantau.realization.EntryState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which rows of a month a person wants to see, by the word for it in the address. */
enum ReviewFilter {
    SUBMITTED(ProgressNavigation.AWAITING_VERIFICATION, EntryState.SUBMITTED),
    VERIFIED(ProgressNavigation.AWAITING_APPROVAL, EntryState.VERIFIED),
    RETURNED("dikembalikan", EntryState.RETURNED),
    APPROVED("disetujui", EntryState.APPROVED),
    /** What the unit has not handed in, or not even begun. */
    NOT_HANDED_IN("belum-diajukan", EntryState.DRAFT),
    ALL("semua", EntryState.values());

    private final String key;
    private final List<EntryState> states;

    ReviewFilter(String key, EntryState... states) {
        this.key = key;
        this.states = List.of(states);
    }

    static Optional<ReviewFilter> of(String key) {
        return Arrays.stream(values()).filter(filter -> filter.key.equals(key)).findFirst();
    }

    /** Where a person begins: with what waits for it, else with everything. */
    static ReviewFilter usual(MonthReview review) {
        if (review.steps().contains(ReviewStep.VERIFY)) {
            return SUBMITTED;
        }
        return review.steps().contains(ReviewStep.APPROVE) ? VERIFIED : ALL;
    }

    /** As it stands in the address. */
    String key() {
        return key;
    }

    String words() {
        return text("progress.review.filter." + key);
    }

    boolean shows(ReviewRow row) {
        return states.contains(row.state().orElse(EntryState.DRAFT));
    }
}
