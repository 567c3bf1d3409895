package id.pantau.planning.printing;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule of one row as the document has it; what a planner said about it since is not part of the document. */
final class ScheduleRow {

    private static final String TICK = "√";

    private ScheduleRow() {}

    /**
     * One entry for each period; null where the cell before reaches over it.
     *
     * @param schedule null where the row has no action
     */
    static List<@Nullable BodyCell> of(@Nullable PlannedSchedule schedule, int periods) {
        List<@Nullable BodyCell> cells = new ArrayList<>();
        Integer count = schedule == null || schedule.status() != ScheduleStatus.COUNT_ONLY ? null : schedule.count();
        for (int period = 1; period <= periods; period++) {
            cells.add(count != null ? null : cell(schedule, period));
        }
        if (count != null && periods > 0) {
            cells.set(0, mark(ticks(count)).wide(periods));
        }
        return cells;
    }

    private static BodyCell cell(@Nullable PlannedSchedule schedule, int period) {
        if (schedule == null || schedule.status() != ScheduleStatus.AS_PRINTED) {
            return BodyCell.empty();
        }
        return schedule.marks().stream()
                .filter(mark -> mark.period() == period)
                .findFirst()
                .map(mark -> mark(mark.raw()))
                .orElseGet(BodyCell::empty);
    }

    private static String ticks(int count) {
        return String.join(" ", Collections.nCopies(count, TICK));
    }

    private static BodyCell mark(String text) {
        return BodyCell.text(text).aligned(Alignment.CENTER).middled();
    }
}
