package id.pantau.realization;

import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a month stands for some units of an office.
 *
 * @param dueOn the last day on which an entry is in time
 * @param closesOn the last day on which it can be entered at all
 * @param note who locked or opened it; null when the calendar alone decides
 */
public record PeriodStanding(
        OfficeId office,
        YearMonth month,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn,
        PeriodState state,
        @Nullable PeriodNote note,
        EntryRules rules) {

    public boolean accepts() {
        return state.accepts();
    }

    /** Whether an entry that was sent back can be mended: always, unless the month is locked by hand. */
    public boolean acceptsMending() {
        return state != PeriodState.LOCKED && state != PeriodState.COMING;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** Why nothing can be entered. */
    public DomainException refusal() {
        return switch (state) {
            case COMING -> new DomainException("realization.month.not-begun", month, opensOn);
            case LOCKED ->
                new DomainException(
                        "realization.month.locked",
                        month,
                        note == null ? "" : note.by(),
                        note == null || note.reason() == null ? "" : note.reason());
            default -> new DomainException("realization.month.closed", month, closesOn);
        };
    }
}
