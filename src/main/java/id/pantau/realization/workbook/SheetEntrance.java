package id.pantau.realization.workbook;

import id.pantau.realization.MonthTask;
import id.pantau.shared.Actor;
import id.pantau.shared.DomainException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lets a sheet in that came back: only to whom it was given, only for what it was made, only whole. */
record SheetEntrance(Actor person, YearMonth month, List<MonthTask> tasks) {

    /**
     * The task a sheet belongs to.
     *
     * @throws DomainException when it is another person's, another month's, or of a plan that no longer counts
     */
    MonthTask task(SheetSeal seal) {
        if (seal.person() != person.id().value()) {
            throw new DomainException("realization.workbook.other-person", seal.name());
        }
        if (!seal.month().equals(month)) {
            throw new DomainException("realization.workbook.other-month", seal.month(), month);
        }
        MonthTask task = tasks.stream()
                .filter(each -> each.plan().office().value() == seal.office())
                .findFirst()
                .orElseThrow(() -> new DomainException("realization.workbook.other-office"));
        if (task.plan().id().value() != seal.plan()) {
            throw new DomainException(
                    "realization.workbook.other-version",
                    seal.version(),
                    task.plan().version());
        }
        return task;
    }

    /**
     * The rows of the sheet by their keys.
     *
     * @throws DomainException when lines are missing, twice there or not what they were
     */
    static Map<String, Integer> rows(ReturnedSheet sheet, List<SheetLine> lines) {
        Map<String, SheetLine> known = lines.stream().collect(Collectors.toMap(SheetLine::key, line -> line));
        Map<String, Integer> rows = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (int row : sheet.rows()) {
            String key = sheet.key(row);
            Integer before = rows.putIfAbsent(key, row);
            if (before != null) {
                throw new DomainException(
                        "realization.workbook.row-twice", shown(before), shown(row), name(sheet, row));
            }
            seen.put(key, sheet.seen(row));
        }
        boolean whole = SheetSeal.rowsOf(seen).equals(sheet.seal().rows());
        if (whole && !rows.keySet().equals(known.keySet())) {
            throw new DomainException("realization.workbook.rows-changed");
        }
        if (!whole) {
            throw broken(sheet, known, rows);
        }
        return rows;
    }

    private static DomainException broken(
            ReturnedSheet sheet, Map<String, SheetLine> known, Map<String, Integer> rows) {
        TreeSet<Integer> strange = rows.entrySet().stream()
                .filter(row -> !known.containsKey(row.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!strange.isEmpty()) {
            return new DomainException(
                    "realization.workbook.row-strange", shown(strange.first()), name(sheet, strange.first()));
        }
        List<String> missing = known.values().stream()
                .filter(line -> !rows.containsKey(line.key()))
                .map(line -> line.number() + " " + Shortened.of(line.words()))
                .sorted()
                .toList();
        return missing.isEmpty()
                ? new DomainException("realization.workbook.keys-changed")
                : new DomainException("realization.workbook.row-missing", missing.size(), missing.getFirst());
    }

    private static int shown(int row) {
        return row + 1;
    }

    private static String name(ReturnedSheet sheet, int row) {
        return Shortened.of(sheet.cell(row, SheetColumn.ROW).text());
    }
}
