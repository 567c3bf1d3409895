package id.pantau.progress;

import id.pantau.achievement.Execution;
import id.pantau.achievement.Increment;
import id.pantau.achievement.Measure;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Schedule;
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
import java.math.MathContext;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator from January through a month: what was due, what came of it, and everything entered for it.
 *
 * @param grain of the plan's schedule; null when it has none
 * @param entries of the months up to {@code through}, in order
 * @param measure what achievement is measured against
 * @param schedule when something of the indicator is due, all its actions together
 * @param toDate target, realization and achievement from January through the month
 * @param execution how far the schedule was carried out, all actions of the indicator together
 */
public record IndicatorProgress(
        ObjectiveDetails objective,
        IndicatorDetails indicator,
        @Nullable ScheduleGrain grain,
        Month through,
        List<EntryDetails> entries,
        Measure measure,
        Schedule schedule,
        ToDate toDate,
        Execution execution) {

    public IndicatorProgress {
        entries = List.copyOf(entries);
    }

    /** Judges the entries once, for everybody who asks later. */
    public IndicatorProgress(
            ObjectiveDetails objective,
            IndicatorDetails indicator,
            @Nullable ScheduleGrain grain,
            Month through,
            List<EntryDetails> entries) {
        this(objective, indicator, grain, through, entries, indicator.measure(), indicator.schedule(grain));
    }

    private IndicatorProgress(
            ObjectiveDetails objective,
            IndicatorDetails indicator,
            @Nullable ScheduleGrain grain,
            Month through,
            List<EntryDetails> entries,
            Measure measure,
            Schedule schedule) {
        this(
                objective,
                indicator,
                grain,
                through,
                entries,
                measure,
                schedule,
                ToDate.of(measure, schedule, increments(entries), through),
                ActionExecution.of(indicator, grain, through, entries));
    }

    public List<Increment> increments() {
        return increments(entries);
    }

    private static List<Increment> increments(List<EntryDetails> entries) {
        return entries.stream().map(EntryDetails::increment).toList();
    }

    /** Target, realization and achievement from January through another month, as a chart needs it. */
    public ToDate toDate(Month month) {
        return month == through ? toDate : ToDate.of(measure, schedule, increments(), month);
    }

    /** How the achievement to date stands, judged by the usual limits. */
    public Standing standing() {
        return Standing.of(toDate.againstPeriod());
    }

    /** Whether the schedule has something in the month; false while its months are unknown. */
    public boolean isDue(Month month) {
        return schedule.dueMonths().orElse(List.of()).contains(month);
    }

    /** Whether a realization, or "n/a", was entered for the month. */
    public boolean isFilled(Month month) {
        return entry(month)
                .filter(entry -> !(entry.realized() instanceof Realized.Missing))
                .isPresent();
    }

    /** Whether the achievement is critical and the latest entry names no obstacle. */
    public boolean lacksExplanation() {
        String obstacle = narrative().obstacle();
        return standing() == Standing.CRITICAL && (obstacle == null || obstacle.isBlank());
    }

    /** Whether some of the entries were made for the demo mode. */
    public boolean hasSamples() {
        return entries.stream().anyMatch(EntryDetails::sample);
    }

    /** Rupiah spent from January through the month; null when nothing was reported. */
    public @Nullable BigDecimal spent() {
        return total(entries.stream().flatMap(entry -> entry.actions().stream()));
    }

    /** Rupiah spent on one action from January through the month; null when nothing was reported. */
    public @Nullable BigDecimal spentOn(ActionItemId action) {
        return total(entries.stream().flatMap(entry -> entry.progress(action).stream()));
    }

    /** Rupiah spent in one month alone; null when nothing was reported. */
    public @Nullable BigDecimal spentIn(Month month) {
        return total(entry(month).stream().flatMap(entry -> entry.actions().stream()));
    }

    private static @Nullable BigDecimal total(Stream<ActionProgress> actions) {
        return actions.map(ActionProgress::spent)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /**
     * The physical progress to date in percent: the mean of the latest progress of every action that has one; null when
     * nobody has said.
     */
    public @Nullable BigDecimal physical() {
        return mean(indicator.actions().stream()
                .flatMap(action -> latestPhysical(action).stream())
                .toList());
    }

    /** The physical progress to date as entered for one month, in percent; the mean when several actions have one. */
    public @Nullable BigDecimal physicalIn(Month month) {
        return mean(entry(month).stream()
                .flatMap(entry -> entry.actions().stream())
                .map(ActionProgress::physicalPercent)
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> percents) {
        return percents.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(percents.size()), MathContext.DECIMAL64))
                .orElse(null);
    }

    private Optional<BigDecimal> latestPhysical(ActionDetails action) {
        return entries.reversed().stream()
                .flatMap(entry -> entry.progress(action.id()).stream())
                .map(ActionProgress::physicalPercent)
                .filter(Objects::nonNull)
                .findFirst();
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
