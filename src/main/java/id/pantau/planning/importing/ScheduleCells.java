package id.pantau.planning.importing;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.document.CellRange;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The schedule cells of one row: ticks, quantities, or a number of ticks that says how many periods but not which. */
record ScheduleCells(TableRow row, Columns columns) {

    private static final String TICKS = "[√✓✔☑vVxX•●]";

    PlannedSchedule read() {
        List<CellRange> merged = IntStream.rangeClosed(columns.first(), columns.last())
                .mapToObj(column -> row.sheet().range(row.row(), column))
                .flatMap(Optional::stream)
                .filter(range -> range.width() > 1)
                .distinct()
                .toList();
        if (!merged.isEmpty()) {
            return counted(merged.getFirst());
        }
        List<ScheduleMark> marks = IntStream.range(0, columns.count())
                .filter(index -> !text(columns.first() + index).isEmpty())
                .mapToObj(index -> mark(index + 1, text(columns.first() + index)))
                .toList();
        return new PlannedSchedule(marks.isEmpty() ? ScheduleStatus.EMPTY : ScheduleStatus.AS_PRINTED, null, marks);
    }

    private PlannedSchedule counted(CellRange range) {
        String text = text(range.firstColumn()).replace(" ", "");
        int ticks = (int) text.codePoints()
                .filter(letter -> Character.toString(letter).matches(TICKS))
                .count();
        return ticks == 0
                ? new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of())
                : new PlannedSchedule(ScheduleStatus.COUNT_ONLY, ticks, List.of());
    }

    private String text(int column) {
        return Words.tidy(row.cell(column).text());
    }

    private static ScheduleMark mark(int period, String text) {
        if (text.matches(TICKS)) {
            return new ScheduleMark(period, text, null, null);
        }
        return new TargetReader().read(text) instanceof Reading.Read<Target>(Target.Count count, var notices)
                ? new ScheduleMark(period, text, count.value(), count.unit())
                : new ScheduleMark(period, text, null, null);
    }
}
