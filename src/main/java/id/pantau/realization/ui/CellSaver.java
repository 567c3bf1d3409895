package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import id.pantau.realization.CellChange;
import id.pantau.realization.CellConflict;
import id.pantau.realization.CellReading;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.RealizationService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.SaveOutcome;
import id.pantau.realization.TaskRow;
import id.pantau.realization.ui.CellReport.Fate;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.Formats;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stores what was typed, row by row, and tells of each cell what became of it. */
final class CellSaver {

    static final String BETWEEN = " ";

    private final RealizationService realizations;
    private final ReportingCalendar calendar;
    private final MonthRows rows;

    CellSaver(RealizationService realizations, ReportingCalendar calendar, MonthRows rows) {
        this.realizations = realizations;
        this.calendar = calendar;
        this.rows = rows;
    }

    SaveReport save(List<TypedCell> cells) {
        List<CellReport> reports = new ArrayList<>();
        cells.stream()
                .collect(groupingBy(TypedCell::row, LinkedHashMap::new, Collectors.toList()))
                .forEach((row, typed) -> reports.addAll(save(row, typed)));
        reports.stream()
                .filter(report -> report.fate() != Fate.RENEWED)
                .forEach(report -> rows.saved(report.row() + BETWEEN, report.cell(), report.fate() == Fate.SAVED));
        RowFigures figures = new RowFigures(rows);
        List<RowReport> changed = cells.stream()
                .map(TypedCell::row)
                .distinct()
                .flatMap(row -> found(row).stream())
                .map(figures::report)
                .toList();
        return new SaveReport(reports, changed, now());
    }

    /** How a text would be understood, and what the figures of its row would be then. */
    CellEcho echo(TypedCell cell) {
        TaskRow row = rows.row(cell.row());
        EntryField field = CellKey.cell(cell.cell()).field();
        if (cell.typed().equals(CellWords.shown(field, row.text(CellKey.cell(cell.cell()))))) {
            rows.saved(cell.row() + BETWEEN, cell.cell(), true);
        }
        var target = row.indicator().measure().target();
        boolean refused = CellWords.isRefused(CellReading.of(field, cell.typed(), target));
        RowFigures figures = new RowFigures(rows);
        return new CellEcho(
                refused,
                CellWords.echo(field, cell.typed(), target),
                field == EntryField.VALUE ? figures.report(row, cell.typed()) : figures.report(row));
    }

    private List<CellReport> save(String key, List<TypedCell> typed) {
        Optional<TaskRow> found = found(key);
        if (found.isEmpty()) {
            return typed.stream()
                    .map(cell -> closed(cell, "", new NotFoundException()))
                    .toList();
        }
        TaskRow row = found.get();
        var readable = typed.stream().collect(partitioningBy(cell -> !isRefused(row, cell)));
        List<CellReport> reports = new ArrayList<>();
        readable.getOrDefault(false, List.of()).forEach(cell -> reports.add(refused(row, cell)));
        List<TypedCell> taken = readable.getOrDefault(true, List.of());
        if (!taken.isEmpty()) {
            reports.addAll(store(row, taken));
        }
        return reports;
    }

    private List<CellReport> store(TaskRow row, List<TypedCell> typed) {
        EntryPatch patch = new EntryPatch(
                row.indicator().id(),
                row.month(),
                typed.stream()
                        .map(cell -> new CellChange(CellKey.cell(cell.cell()), cell.seen(), cell.typed()))
                        .toList());
        try {
            SaveOutcome outcome = realizations.save(patch);
            TaskRow now = rows.stored(row, outcome.entry());
            List<CellReport> reports = new ArrayList<>(renewed(row, now, typed));
            typed.forEach(cell -> reports.add(report(now, cell, outcome)));
            return reports;
        } catch (DomainException refusal) {
            return typed.stream()
                    .map(cell -> closed(cell, row.text(CellKey.cell(cell.cell())), refusal))
                    .toList();
        }
    }

    private CellReport report(TaskRow now, TypedCell typed, SaveOutcome outcome) {
        EntryCell cell = CellKey.cell(typed.cell());
        return outcome.conflicts().stream()
                .filter(conflict -> conflict.cell().equals(cell))
                .findFirst()
                .map(conflict -> conflict(typed, conflict))
                .orElseGet(() -> new CellReport(
                        typed.row(),
                        typed.cell(),
                        Fate.SAVED,
                        now.text(cell),
                        CellWords.shown(cell.field(), now.text(cell)),
                        "",
                        ""));
    }

    private CellReport conflict(TypedCell typed, CellConflict conflict) {
        EntryField field = conflict.cell().field();
        String sentence = text(
                "realization.grid.conflict",
                conflict.by(),
                CellWords.read(field, conflict.stored()),
                Formats.dateTime(conflict.at(), calendar.zone()),
                typed.typed());
        return new CellReport(
                typed.row(),
                typed.cell(),
                Fate.CONFLICT,
                conflict.stored(),
                CellWords.shown(field, conflict.stored()),
                sentence,
                conflict.by());
    }

    /** What others changed beside what was typed. */
    private static List<CellReport> renewed(TaskRow before, TaskRow now, List<TypedCell> typed) {
        return cells(now).stream()
                .filter(cell -> !before.text(cell).equals(now.text(cell)))
                .filter(cell -> typed.stream().noneMatch(it -> it.cell().equals(CellKey.of(cell))))
                .map(cell -> new CellReport(
                        MonthRows.key(now),
                        CellKey.of(cell),
                        Fate.RENEWED,
                        now.text(cell),
                        CellWords.shown(cell.field(), now.text(cell)),
                        "",
                        ""))
                .toList();
    }

    private static List<EntryCell> cells(TaskRow row) {
        return row.entry().stream()
                .flatMap(entry -> GridColumn.typed().flatMap(column -> column.cells(row)))
                .toList();
    }

    private static boolean isRefused(TaskRow row, TypedCell cell) {
        return CellWords.isRefused(CellReading.of(
                CellKey.cell(cell.cell()).field(),
                cell.typed(),
                row.indicator().measure().target()));
    }

    private static CellReport refused(TaskRow row, TypedCell typed) {
        EntryCell cell = CellKey.cell(typed.cell());
        return new CellReport(
                typed.row(),
                typed.cell(),
                Fate.REFUSED,
                row.text(cell),
                CellWords.shown(cell.field(), row.text(cell)),
                CellWords.echo(
                        cell.field(), typed.typed(), row.indicator().measure().target()),
                "");
    }

    private static CellReport closed(TypedCell typed, String stored, DomainException refusal) {
        EntryField field = CellKey.cell(typed.cell()).field();
        return new CellReport(
                typed.row(),
                typed.cell(),
                Fate.CLOSED,
                stored,
                CellWords.shown(field, stored),
                text(refusal.messageKey(), refusal.arguments().toArray()),
                "");
    }

    private Optional<TaskRow> found(String key) {
        return rows.all().stream().filter(row -> MonthRows.key(row).equals(key)).findFirst();
    }

    private String now() {
        LocalTime time =
                ZonedDateTime.ofInstant(calendar.now(), calendar.zone()).toLocalTime();
        return String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
    }
}
