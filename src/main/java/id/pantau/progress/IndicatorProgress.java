package id.pantau.progress;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Execution;
import id.pantau.achievement.Increment;
import id.pantau.achievement.Measure;
import id.pantau.achievement.Schedule;
import id.pantau.achievement.Span;
import id.pantau.achievement.ToDate;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator from January through a month: what was due, what came of it, and everything entered for it.
 *
 * @param grain of the plan's schedule; null when it has none
 * @param entries of the months up to {@code through}, in order
 */
public record IndicatorProgress(
        ObjectiveDetails objective,
        IndicatorDetails indicator,
        @Nullable ScheduleGrain grain,
        Month through,
        List<EntryDetails> entries) {

    public IndicatorProgress {
        entries = List.copyOf(entries);
    }

    public Measure measure() {
        return indicator.measure();
    }

    public Schedule schedule() {
        return indicator.schedule(grain);
    }

    public List<Increment> increments() {
        return entries.stream().map(EntryDetails::increment).toList();
    }

    /** Target, realization and achievement from January through the month. */
    public ToDate toDate() {
        return toDate(through);
    }

    /** The same through an earlier month, as a chart needs it. */
    public ToDate toDate(Month month) {
        return ToDate.of(measure(), schedule(), increments(), month);
    }

    /** How far the schedule was carried out, all actions of the indicator together. */
    public Execution execution() {
        return Execution.total(indicator.actions().stream().map(this::execution).toList());
    }

    private Execution execution(ActionDetails action) {
        Map<Month, CarriedOut> reports = new EnumMap<>(Month.class);
        for (EntryDetails entry : entries) {
            entry.progress(action.id())
                    .map(ActionProgress::carriedOut)
                    .ifPresent(carriedOut -> reports.put(entry.month().getMonth(), carriedOut));
        }
        Schedule schedule = grain == null ? Schedule.NONE : action.schedule().toSchedule(grain);
        return Execution.of(schedule, reports, Span.through(through));
    }

    /** Rupiah spent from January through the month; null when nothing was reported. */
    public @Nullable BigDecimal spent() {
        return entries.stream()
                .flatMap(entry -> entry.actions().stream())
                .map(ActionProgress::spent)
                .filter(spent -> spent != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Rupiah spent on one action from January through the month; null when nothing was reported. */
    public @Nullable BigDecimal spentOn(ActionItemId action) {
        return entries.stream()
                .flatMap(entry -> entry.progress(action).stream())
                .map(ActionProgress::spent)
                .filter(spent -> spent != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** The latest physical progress to date, in percent; null when nobody has said. */
    public @Nullable BigDecimal physical() {
        return entries.stream()
                .sorted(Comparator.comparing(EntryDetails::month).reversed())
                .flatMap(entry -> entry.actions().stream())
                .map(ActionProgress::physicalPercent)
                .filter(percent -> percent != null)
                .findFirst()
                .orElse(null);
    }

    /** The entry of one month. */
    public Optional<EntryDetails> entry(Month month) {
        return entries.stream()
                .filter(entry -> entry.month().getMonth() == month)
                .findFirst();
    }

    /** The latest words about obstacles, support and follow-up. */
    public Narrative narrative() {
        return entries.stream()
                .max(Comparator.comparing(EntryDetails::month))
                .map(EntryDetails::narrative)
                .orElse(Narrative.NONE);
    }
}
