package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.TracedRow;
import id.pantau.planning.TracedRows;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which revision counts for each month of some rows, whatever version of the plan it was made under. */
class CountingEntries {

    private final TracedRows rows;
    private final Map<TracedRow.Name, Map<YearMonth, EntryRow>> chosen = new HashMap<>();

    CountingEntries(TracedRows rows, List<EntryLine> lines) {
        this.rows = rows;
        Comparator<EntryRow> order = Comparator.comparingInt(this::version).thenComparing(CarriedEntries.COUNTING);
        lines.stream()
                .map(EntryLine::entry)
                .distinct()
                .sorted(order)
                .forEach(entry -> rows.row(new IndicatorId(entry.indicator()))
                        .ifPresent(row -> chosen.computeIfAbsent(row.name(), name -> new TreeMap<>())
                                .put(entry.yearMonth(), entry)));
    }

    boolean counts(Entry entry) {
        EntryRow counting = months(entry).get(entry.yearMonth());
        return counting != null && counting.id() == entry.id().value();
    }

    List<Increment> increments(Entry entry) {
        return months(entry).values().stream()
                .filter(counting -> counting.year() == entry.yearMonth().getYear()
                        && !counting.yearMonth().isAfter(entry.yearMonth()))
                .map(counting -> new Increment(
                        counting.yearMonth().getMonth(), counting.realized().realized()))
                .toList();
    }

    private Map<YearMonth, EntryRow> months(Entry entry) {
        return rows.row(entry.indicator()).map(TracedRow::name).map(chosen::get).orElse(Map.of());
    }

    private int version(EntryRow entry) {
        return rows.row(new IndicatorId(entry.indicator()))
                .map(TracedRow::version)
                .orElse(0);
    }
}
