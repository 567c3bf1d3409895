package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;

import id.pantau.planning.EarlierParts;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a version of a plan, together with those of its earlier versions that it has not replaced. */
record CarriedEntries(PlanId plan, EarlierParts earlier) {

    /** Which of several revisions of an entry stands for it: the last one in this order. */
    interface Choice extends Comparator<EntryRow> {}

    static final Choice NEWEST = (one, other) -> Integer.compare(one.revision(), other.revision());

    static final Choice COUNTING =
            (one, other) -> Comparator.comparing((EntryRow row) -> row.state() == EntryState.APPROVED)
                    .thenComparing(EntryRow::revision)
                    .compare(one, other);

    private record Slot(long indicator, YearMonth month) {}

    List<EntryDetails> of(List<EntryLine> lines, Choice choice) {
        Map<EntryRow, List<EntryLine>> rows =
                lines.stream().collect(groupingBy(EntryLine::entry, LinkedHashMap::new, Collectors.toList()));
        Map<Slot, EntryDetails> newest =
                new TreeMap<>(Comparator.comparingLong(Slot::indicator).thenComparing(Slot::month));
        rows.keySet().stream()
                .sorted(Comparator.comparing(this::version).thenComparing(choice))
                .flatMap(row -> details(row, rows.getOrDefault(row, List.of())).stream())
                .forEach(entry -> newest.put(new Slot(entry.indicator().value(), entry.month()), entry));
        return List.copyOf(newest.values());
    }

    private int version(EntryRow row) {
        return isOwn(row) ? Integer.MAX_VALUE : earlier.versions().getOrDefault(new PlanId(row.plan()), 0);
    }

    private boolean isOwn(EntryRow row) {
        return row.plan() == plan.value();
    }

    private Optional<EntryDetails> details(EntryRow row, List<EntryLine> lines) {
        IndicatorId entered = new IndicatorId(row.indicator());
        List<ActionProgress> actions =
                lines.stream().flatMap(EntryLine::progress).toList();
        if (isOwn(row)) {
            return Optional.of(details(row, entered, actions));
        }
        List<ActionProgress> carried = actions.stream().flatMap(this::carried).toList();
        return earlier.of(entered).map(indicator -> details(row, indicator, carried));
    }

    private Stream<ActionProgress> carried(ActionProgress progress) {
        return earlier.of(progress.action()).map(progress::on).stream();
    }

    private static EntryDetails details(EntryRow row, IndicatorId indicator, List<ActionProgress> actions) {
        return new EntryDetails(
                new EntryId(row.id()),
                indicator,
                row.yearMonth(),
                row.revision(),
                row.version(),
                row.state(),
                row.realized().valueText(),
                row.realized().realized(),
                actions,
                row.words(),
                Math.toIntExact(row.evidence()),
                row.provenance(),
                row.enteredBy(),
                row.enteredAt());
    }
}
