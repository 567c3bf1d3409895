package id.pantau.planning.importing;

import id.pantau.achievement.Reading;
import id.pantau.achievement.ScheduleMark.Planned;
import id.pantau.achievement.ScheduleMark.Tick;
import id.pantau.achievement.ScheduleMarkReader;
import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schedule cells of one row: ticks, quantities, or a number of ticks that says how many periods but not which. */
record ScheduleCells(TableRow row, Columns columns, Findings findings) {

    /** What offices put for a tick besides the usual signs; the last ones are ticks in the font Wingdings. */
    private static final Set<String> ALSO_TICKS =
            Set.of("x", "X", "×", "●", "•", "■", "◼", "★", "*", "1", "ü", "þ", "P");

    PlannedSchedule read() {
        CellRange wide = widest();
        if (wide != null && covers(wide) == columns.count()) {
            return counted(wide);
        }
        List<ScheduleMark> marks = new ArrayList<>();
        for (int index = 0; index < columns.count(); index++) {
            GridCell cell = row.cell(columns.places().get(index));
            if (!cell.isBlank()) {
                add(marks, index + 1, cell);
            }
        }
        return new PlannedSchedule(marks.isEmpty() ? ScheduleStatus.EMPTY : ScheduleStatus.AS_PRINTED, null, marks);
    }

    private @Nullable CellRange widest() {
        return row.sheet().range(row.row(), columns.first()).orElse(null);
    }

    private long covers(CellRange range) {
        return columns.places().stream()
                .filter(column -> range.contains(row.row(), column))
                .count();
    }

    /** One cell over all periods says how many ticks there are, not where. */
    private PlannedSchedule counted(CellRange range) {
        GridCell cell = row.cell(range.firstColumn());
        String text = Words.tidy(cell.text());
        int ticks = (int) text.codePoints()
                .mapToObj(Character::toString)
                .filter(ScheduleCells::isTick)
                .count();
        if (ticks == 0 && !text.isEmpty()) {
            findings.add(Severity.WARNING, "planning.import.schedule-words", cell.address(), text);
        }
        return ticks == 0
                ? new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of())
                : new PlannedSchedule(ScheduleStatus.COUNT_ONLY, ticks, List.of());
    }

    private static boolean isTick(String letter) {
        return ALSO_TICKS.contains(letter) || meaning(letter) instanceof Tick;
    }

    private void add(List<ScheduleMark> marks, int period, GridCell cell) {
        String text = CellText.of(cell, ColumnRole.SCHEDULE);
        boolean severalPeriods = row.sheet()
                .range(row.row(), columns.places().get(period - 1))
                .filter(range -> range.width() > 1)
                .isPresent();
        if (severalPeriods) {
            findings.add(Severity.WARNING, "planning.import.mark-over-periods", cell.address());
        }
        if (ALSO_TICKS.contains(text)) {
            marks.add(new ScheduleMark(period, text, null, null));
        } else if (!(ScheduleMarkReader.read(text) instanceof Reading.Empty)) {
            marks.add(mark(period, text, cell));
        }
    }

    private ScheduleMark mark(int period, String text, GridCell cell) {
        return switch (meaning(text)) {
            case Planned planned -> new ScheduleMark(period, text, planned.quantity(), planned.unit());
            case Tick tick -> new ScheduleMark(period, text, null, null);
            case null -> {
                findings.add(Severity.WARNING, "planning.import.mark-unreadable", cell.address());
                yield new ScheduleMark(period, text, null, null);
            }
        };
    }

    private static id.pantau.achievement.@Nullable ScheduleMark meaning(String text) {
        return ScheduleMarkReader.read(text).value().orElse(null);
    }
}
