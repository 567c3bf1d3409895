package id.pantau.planning.printing;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
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
        if (schedule != null && schedule.status() == ScheduleStatus.COUNT_ONLY && schedule.count() != null) {
            List<@Nullable BodyCell> cells = new ArrayList<>(Collections.nCopies(periods, null));
            cells.set(0, mark(ticks(schedule.count())).wide(periods));
            return cells;
        }
        List<@Nullable BodyCell> cells = new ArrayList<>(Collections.nCopies(periods, BodyCell.empty()));
        if (schedule != null && schedule.status() == ScheduleStatus.AS_PRINTED) {
            for (ScheduleMark mark : schedule.marks()) {
                if (mark.period() <= periods) {
                    cells.set(mark.period() - 1, mark(mark.raw()));
                }
            }
        }
        return cells;
    }

    private static String ticks(int count) {
        return String.join(" ", Collections.nCopies(count, TICK));
    }

    private static BodyCell mark(String text) {
        return BodyCell.text(text).aligned(Alignment.CENTER).middled();
    }
}
