package id.pantau.realization;

import id.pantau.planning.EarlierParts;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entries of a version of a plan, together with those of its earlier versions that it has not replaced. */
record CarriedEntries(PlanId plan, EarlierParts earlier) {

    private record Slot(long indicator, YearMonth month) {}

    /** @param actions by the ids of the entries they belong to */
    List<EntryDetails> of(List<EntryRow> rows, Map<Long, List<ActionProgress>> actions) {
        Map<Slot, EntryDetails> newest =
                new TreeMap<>(Comparator.comparingLong(Slot::indicator).thenComparing(Slot::month));
        rows.stream()
                .sorted(Comparator.comparing(this::version))
                .flatMap(row -> details(row, actions.getOrDefault(row.id(), List.of())).stream())
                .forEach(entry -> newest.put(new Slot(entry.indicator().value(), entry.month()), entry));
        return List.copyOf(newest.values());
    }

    private int version(EntryRow row) {
        return isOwn(row) ? Integer.MAX_VALUE : earlier.versions().getOrDefault(new PlanId(row.plan()), 0);
    }

    private boolean isOwn(EntryRow row) {
        return row.plan() == plan.value();
    }

    private Optional<EntryDetails> details(EntryRow row, List<ActionProgress> actions) {
        IndicatorId entered = new IndicatorId(row.indicator());
        if (isOwn(row)) {
            return Optional.of(details(row, entered, row.version(), actions));
        }
        List<ActionProgress> carried = actions.stream().flatMap(this::carried).toList();
        // to be changed it has to be entered for this version, which nobody has done yet
        return earlier.of(entered).map(indicator -> details(row, indicator, EntryChange.UNSEEN, carried));
    }

    private Stream<ActionProgress> carried(ActionProgress progress) {
        return earlier.of(progress.action()).map(progress::on).stream();
    }

    private static EntryDetails details(
            EntryRow row, IndicatorId indicator, long version, List<ActionProgress> actions) {
        RealizedValue value = Objects.requireNonNullElse(row.value(), RealizedValue.NOTHING);
        return new EntryDetails(
                indicator,
                row.yearMonth(),
                version,
                row.state(),
                value.valueText(),
                value.realized(),
                actions,
                Objects.requireNonNullElse(row.narrative(), Narrative.NONE),
                row.sample(),
                row.enteredBy(),
                row.enteredAt());
    }
}
