package id.pantau.progress;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Realized;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryId;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.ObstacleCategory;
import id.pantau.realization.Provenance;
import id.pantau.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds one indicator with its entries, for tests: a target of 12 laporan, due every month, unless said otherwise. */
public final class SampleRow {

    private final long id;
    private final List<EntryDetails> entries = new ArrayList<>();
    private final List<Long> budgets = new ArrayList<>(Collections.singletonList(null));
    private String text = "Jumlah laporan";
    private String target = "12 laporan";
    private PlannedSchedule schedule = ticks(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    private Set<UnitId> owners = Set.of();
    private boolean allUnits;

    private SampleRow(long id) {
        this.id = id;
    }

    public static SampleRow number(long id) {
        return new SampleRow(id);
    }

    public SampleRow text(String words) {
        text = words;
        return this;
    }

    public SampleRow target(String printed) {
        target = printed;
        return this;
    }

    public SampleRow due(Integer... months) {
        schedule = ticks(months);
        return this;
    }

    public SampleRow monthsUnknown() {
        schedule = new PlannedSchedule(ScheduleStatus.COUNT_ONLY, 3, List.of());
        return this;
    }

    public SampleRow ownedBy(long unit) {
        owners = Set.of(new UnitId(unit));
        return this;
    }

    public SampleRow ownedByAll() {
        allUnits = true;
        return this;
    }

    /** One action for each budget; null for an action without one. */
    public SampleRow budgets(Long... allocations) {
        budgets.clear();
        budgets.addAll(Arrays.asList(allocations));
        return this;
    }

    /** The same number in each of the months. */
    public SampleRow realized(long value, Month... months) {
        for (Month month : months) {
            entry(month, Realized.of(BigDecimal.valueOf(value)), Narrative.NONE);
        }
        return this;
    }

    public SampleRow realized(Realized realized, Month month) {
        entry(month, realized, Narrative.NONE);
        return this;
    }

    public SampleRow obstacle(long value, Month month, String words) {
        entry(
                month,
                Realized.of(BigDecimal.valueOf(value)),
                new Narrative(ObstacleCategory.STAFF, words, null, null, null, null));
        return this;
    }

    /** What each action spent, and how far its work is, in a month; the actions in their order. */
    public SampleRow spent(Month month, long... rupiah) {
        List<ActionProgress> actions = IntStream.range(0, rupiah.length)
                .mapToObj(place -> new ActionProgress(
                        action(place),
                        CarriedOut.YES,
                        BigDecimal.valueOf(10L * (place + 1)),
                        BigDecimal.valueOf(rupiah[place]),
                        null))
                .toList();
        entry(month, null, Realized.MISSING, actions, Narrative.NONE);
        return this;
    }

    /** An entry as it is, but of this row. */
    public SampleRow entered(EntryDetails entry) {
        entries.add(entry);
        return this;
    }

    private void entry(Month month, Realized realized, Narrative narrative) {
        entry(month, "", realized, List.of(), narrative);
    }

    private void entry(
            Month month, String value, Realized realized, List<ActionProgress> actions, Narrative narrative) {
        entries.add(new EntryDetails(
                new EntryId(id * 100 + month.getValue()),
                new IndicatorId(id),
                YearMonth.of(2024, month),
                1,
                1,
                EntryState.SUBMITTED,
                value,
                realized,
                actions,
                narrative,
                0,
                new Provenance(false, false, false, null, null, null, null),
                "Kepala Subbagian",
                Instant.EPOCH));
    }

    public IndicatorProgress through(Month month) {
        List<ActionDetails> actions =
                IntStream.range(0, budgets.size()).mapToObj(this::details).toList();
        IndicatorDetails indicator = new IndicatorDetails(
                new IndicatorId(id), "I" + id, text, target, false, MeasureChoice.suggestedFor(target, text), actions);
        return new IndicatorProgress(
                new ObjectiveDetails(id, "S" + id, null, String.valueOf(id), "Sasaran", List.of(indicator)),
                indicator,
                ScheduleGrain.MONTH,
                month,
                entries);
    }

    private ActionDetails details(int place) {
        return new ActionDetails(
                action(place),
                "K" + id + "." + place,
                null,
                "Kegiatan",
                null,
                null,
                null,
                allUnits,
                owners,
                schedule,
                budgets.get(place),
                Set.of());
    }

    private ActionItemId action(int place) {
        return new ActionItemId(id * 100 + place);
    }

    private static PlannedSchedule ticks(Integer... months) {
        return new PlannedSchedule(
                ScheduleStatus.AS_PRINTED,
                null,
                Arrays.stream(months)
                        .map(month -> new ScheduleMark(month, "√", null, null))
                        .toList());
    }
}
