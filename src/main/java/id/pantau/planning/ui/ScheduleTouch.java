package id.pantau.planning.ui;

import static java.util.stream.Collectors.toSet;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.PartKeys;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.SetSchedule;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What filling schedule cells of a row means: a change of the document, or, where the signed document leaves the row open,
 * an answer beside it.
 */
record ScheduleTouch(NewPlan plan, String action) {

    static final String TICK = "√";

    /** Whether marks of this row answer what the signed document leaves open. */
    boolean answers() {
        return row().filter(this::asked).isPresent();
    }

    private boolean asked(NewAction row) {
        return row.schedule().leftOpenByDocument() && PartKeys.fromDocument(plan, action);
    }

    /** Marks the cell, or clears it when it is marked. */
    Optional<PlanEdit> toggle(int period) {
        return row().map(row -> fill(row, Set.of(period), row.schedule().marks(period) ? null : TICK));
    }

    /** Writes the same into several cells. @param mark null clears them */
    Optional<PlanEdit> fill(Set<Integer> periods, @Nullable String mark) {
        return row().map(row -> fill(row, periods, mark));
    }

    private PlanEdit fill(NewAction row, Set<Integer> periods, @Nullable String mark) {
        return asked(row) && (mark == null || mark.equals(TICK))
                ? answer(row, periods, mark != null)
                : new SetSchedule(Set.of(action), periods, mark);
    }

    private static PlanEdit answer(NewAction row, Set<Integer> periods, boolean due) {
        Set<Integer> named =
                row.schedule().marks().stream().map(ScheduleMark::period).collect(toSet());
        if (due) {
            named.addAll(periods);
        } else {
            named.removeAll(periods);
        }
        return new AnswerSchedules(Set.of(row.key()), named.isEmpty() ? null : ScheduleAnswer.PERIODS, named);
    }

    private Optional<NewAction> row() {
        return plan.actions().filter(row -> row.key().equals(action)).findFirst();
    }
}
