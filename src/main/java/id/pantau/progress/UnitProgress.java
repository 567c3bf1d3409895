package id.pantau.progress;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.Execution;
import id.pantau.office.UnitSummary;
import java.time.Month;
import java.util.List;

/** The rows of a plan that one unit owns, alone or with all others. */
public record UnitProgress(PlanProgress whole, UnitSummary unit, List<IndicatorProgress> indicators) {

    public UnitProgress {
        indicators = List.copyOf(indicators);
    }

    public Aggregate achievement() {
        return PlanProgress.achievement(indicators);
    }

    public Execution execution() {
        return ActionExecution.together(
                indicators.stream().map(IndicatorProgress::execution).toList());
    }

    public Absorption absorption() {
        return whole.absorption(indicators);
    }

    /** How many of the unit's rows scheduled in the month are filled in. */
    public Compliance compliance() {
        return Compliance.of(indicators, whole.through());
    }

    /** How many rows have an entry for the month. */
    public long filled(Month month) {
        return indicators.stream().filter(row -> row.entry(month).isPresent()).count();
    }
}
