package id.pantau.progress.triage;

import id.pantau.office.UnitSummary;
import id.pantau.planning.PlanSummary;
import id.pantau.realization.EntryState;
import id.pantau.realization.PeriodStanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of an office for a month, as those see them who verify and approve.
 *
 * @param units of the office in the plan's year
 * @param rows in the order of the document
 * @param steps what the person who asks may do
 */
public record MonthReview(
        PlanSummary plan,
        String officeName,
        PeriodStanding period,
        List<UnitSummary> units,
        List<ReviewRow> rows,
        Set<ReviewStep> steps) {

    public MonthReview {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
        steps = Set.copyOf(steps);
    }

    public Optional<ReviewRow> row(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** Whether the person may take a step with a row, as far as can be said before trying. */
    public boolean may(ReviewStep step, ReviewRow row) {
        return steps.contains(step)
                && !row.own()
                && row.state().filter(step.state()::equals).isPresent();
    }

    /** Whether the person may send a row back. */
    public boolean mayGiveBack(ReviewRow row) {
        return row.state()
                .filter(state -> (state == EntryState.SUBMITTED && steps.contains(ReviewStep.VERIFY))
                        || (state == EntryState.VERIFIED && !steps.isEmpty()))
                .isPresent();
    }

    /** Whether the person may send an approved row back to be corrected. */
    public boolean mayCorrect(ReviewRow row) {
        return steps.contains(ReviewStep.VERIFY)
                && row.state().filter(EntryState.APPROVED::equals).isPresent();
    }
}
