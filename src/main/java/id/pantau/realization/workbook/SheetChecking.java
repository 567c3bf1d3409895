package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Refused;
import id.pantau.achievement.Target;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import id.pantau.realization.CellReading;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.MonthTask;
import id.pantau.realization.TaskRow;
import id.pantau.realization.workbook.SeenLine.Seen;
import id.pantau.shared.DomainException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a sheet that came back, cell by cell, and notes what it would change and what stands in the way. */
final class SheetChecking {

    private final MonthTask task;
    private final ReturnedSheet sheet;
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final List<StaleDraft> stale = new ArrayList<>();
    private int unchanged;

    /** A cell changed elsewhere, before it is known by whom. */
    record StaleDraft(TaskRow row, EntryCell cell, String address, String stored, Optional<String> typed) {}

    SheetChecking(MonthTask task, ReturnedSheet sheet) {
        this.task = task;
        this.sheet = sheet;
    }

    /** @throws DomainException when the sheet is not whole */
    void run() {
        List<SheetLine> lines = SheetLine.of(task);
        Map<String, Integer> rows = SheetEntrance.rows(sheet, lines);
        lines.forEach(line -> check(line, rows.getOrDefault(line.key(), -1)));
        sheet.strays().forEach(this::stray);
    }

    List<SheetChange> changes() {
        return changes;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    List<StaleDraft> stale() {
        return stale;
    }

    int unchanged() {
        return unchanged;
    }

    private void check(SheetLine line, int row) {
        SeenLine seen = SeenLine.parse(sheet.seen(row))
                .orElseThrow(() -> new DomainException("realization.workbook.keys-changed"));
        String words = SeenLine.wordsOf(column -> sheet.cell(row, column).text());
        if (!words.equals(seen.words())) {
            problem(line, sheet.cell(row, SheetColumn.ROW), null, text("realization.workbook.cell.words"), List.of());
            return;
        }
        for (SheetColumn column : SheetColumn.values()) {
            column.field().ifPresent(field -> check(line, field, sheet.cell(row, column), seen));
        }
    }

    private void check(SheetLine line, EntryField field, GridCell cell, SeenLine seenLine) {
        Seen seen = seenLine.cells().get(field);
        Optional<EntryCell> known = line.cell(field);
        if (seen == null || known.isEmpty()) {
            if (!cell.isBlank()) {
                problem(line, cell, field, text("realization.workbook.cell.none"), List.of());
            }
            return;
        }
        TypedCell typed = new TypedCell(cell, field, target(line));
        if (isUntouched(typed, seen)) {
            untouched(line, known.get(), cell, seen);
        } else if (!seen.open()) {
            problem(line, cell, field, text("realization.workbook.cell.locked"), List.of());
        } else {
            touched(line, known.get(), typed, seen);
        }
    }

    private void untouched(SheetLine line, EntryCell cell, GridCell at, Seen seen) {
        if (!seen.open()) {
            return;
        }
        String stored = line.row().text(cell);
        if (Fingerprint.of(stored).equals(seen.print())) {
            unchanged++;
        } else {
            stale.add(new StaleDraft(line.row(), cell, at.address(), stored, Optional.empty()));
        }
    }

    private void touched(SheetLine line, EntryCell cell, TypedCell typed, Seen seen) {
        GridCell at = typed.cell();
        if (typed.reading() instanceof Refused<String>(String reason, List<String> couldMean)) {
            problem(line, at, cell.field(), reason, couldMean);
            return;
        }
        String stored = line.row().text(cell);
        String after = content(cell, typed);
        if (after.equals(stored)) {
            unchanged++;
        } else if (!Fingerprint.of(stored).equals(seen.print())) {
            stale.add(new StaleDraft(line.row(), cell, at.address(), stored, Optional.of(after)));
        } else if (!line.isOpen(cell, task.period())) {
            problem(line, at, cell.field(), text("realization.workbook.cell.closed"), List.of());
        } else {
            changes.add(new SheetChange(line.row(), cell, at.address(), stored, after));
        }
    }

    private static String content(EntryCell cell, TypedCell typed) {
        return CellReading.stored(cell, typed.typed().value().orElse(""), typed.target());
    }

    /** Whether a cell still holds what it was handed out with; a formula never does. */
    private static boolean isUntouched(TypedCell typed, Seen seen) {
        GridCell cell = typed.cell();
        if (cell.formula() || cell.kind() == CellKind.ERROR) {
            return false;
        }
        return Stream.of(Optional.of(cell.text()), plain(cell), stored(typed))
                .flatMap(Optional::stream)
                .map(Fingerprint::of)
                .anyMatch(seen.print()::equals);
    }

    private static Optional<String> plain(GridCell cell) {
        return cell.kind() == CellKind.NUMBER
                ? Optional.ofNullable(cell.number())
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                : Optional.empty();
    }

    private static Optional<String> stored(TypedCell typed) {
        Reading<String> reading = typed.reading();
        return reading instanceof Refused<String> ? Optional.empty() : reading.value();
    }

    private static Target target(SheetLine line) {
        return line.row().indicator().measure().target();
    }

    private void problem(
            SheetLine line,
            GridCell cell,
            @Nullable EntryField field,
            String reason,
            List<String> couldMean) {
        problems.add(new SheetProblem(
                cell.address(),
                line.number() + " " + Shortened.of(line.words()),
                field,
                Shortened.of(cell.text()),
                reason,
                couldMean));
    }

    private void stray(GridCell cell) {
        problems.add(new SheetProblem(
                cell.address(), "", null, Shortened.of(cell.text()), text("realization.workbook.cell.stray"), List.of()));
    }
}
