package id.pantau.planning.importing;

import id.pantau.achievement.ScheduleMark.Planned;
import id.pantau.achievement.ScheduleMark.Tick;
import id.pantau.achievement.ScheduleMarkReader;
import id.pantau.document.CellRange;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The schedule cells of one row: ticks, quantities, or a number of ticks that says how many periods but not which. */
record ScheduleCells(TableRow row, Columns columns, Findings findings) {

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

    /** One cell over several periods says how many ticks there are, not where. */
    private PlannedSchedule counted(CellRange range) {
        int ticks = (int) text(range.firstColumn())
                .codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> meaning(letter) instanceof Tick)
                .count();
        return ticks == 0
                ? new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of())
                : new PlannedSchedule(ScheduleStatus.COUNT_ONLY, ticks, List.of());
    }

    private String text(int column) {
        return Words.tidy(row.cell(column).text());
    }

    private ScheduleMark mark(int period, String text) {
        return switch (meaning(text)) {
            case Planned planned -> new ScheduleMark(period, text, planned.quantity(), planned.unit());
            case Tick tick -> new ScheduleMark(period, text, null, null);
            case null -> {
                String cell = row.cell(columns.first() + period - 1).address();
                findings.add(Severity.WARNING, "planning.import.mark-unreadable", cell);
                yield new ScheduleMark(period, text, null, null);
            }
        };
    }

    private static id.pantau.achievement.@Nullable ScheduleMark meaning(String text) {
        return ScheduleMarkReader.read(text).value().orElse(null);
    }
}
