package id.pantau.report.triwulan;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.Execution;
import id.pantau.achievement.Scale;
import id.pantau.achievement.TrafficLight;
import id.pantau.document.KeyValues;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanSummary;
import id.pantau.progress.PlanProgress;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.util.List;

/** The block above the table: which plan, which period, and the quarter in a few figures. */
final class Summary {

    private final QuarterProgress quarter;
    private final PlanProgress progress;

    private Summary(QuarterProgress quarter) {
        this.quarter = quarter;
        this.progress = quarter.progress();
    }

    static KeyValues of(QuarterProgress quarter) {
        Summary summary = new Summary(quarter);
        return new KeyValues(List.of(
                entry("plan", summary.plan()),
                entry("period", summary.period()),
                entry("achievement", summary.achievement()),
                entry("execution", summary.execution()),
                entry("absorption", summary.absorption()),
                entry("lights", summary.lights()),
                entry("filled", Filling.in(quarter).words())));
    }

    private static KeyValues.Entry entry(String key, String value) {
        return new KeyValues.Entry(Words.of("summary." + key), value);
    }

    private String plan() {
        PlanSummary plan = progress.plan().summary();
        PlanHeader header = plan.header();
        String signed = header.signedOn() == null
                ? Words.of("summary.plan.undated")
                : Words.of("summary.plan.signed", header.signedOn());
        return Words.of("summary.plan.of", header.owner(), plan.year(), signed, plan.version());
    }

    private String period() {
        return Words.of(
                "summary.period.of",
                Formats.month(quarter.quarter().firstMonth()),
                Formats.month(quarter.quarter().lastMonth()),
                quarter.year(),
                quarter.today());
    }

    private String achievement() {
        Aggregate all = progress.achievement();
        return all.mean() == null
                ? Words.of("none-computable")
                : Words.of(
                        "summary.achievement.mean",
                        Formats.percent(all.mean()),
                        Scale.USUAL.word(all.mean()),
                        all.averaged(),
                        progress.indicators().size());
    }

    private String execution() {
        Execution execution = progress.execution();
        return execution
                .outcome()
                .percent()
                .map(percent -> Words.of(
                        "summary.execution.share",
                        Formats.percent(percent),
                        execution.carriedOut(),
                        execution.scheduled(),
                        execution.unreported()))
                .orElseGet(() -> Reasons.of(execution.outcome()));
    }

    private String absorption() {
        Absorption money = progress.absorption();
        boolean reported = progress.indicators().stream().anyMatch(row -> row.spent() != null);
        String spent = reported ? Formats.money(money.spent()) : Words.of("not-filled");
        if (progress.plan().allocations().isEmpty()) {
            return Words.of("summary.absorption.no-budget", spent);
        }
        String ofBudget = Words.of("summary.absorption.of", spent, Formats.money(money.budget()));
        return money.outcome()
                .percent()
                .map(percent -> Words.of("summary.absorption.share", Formats.percent(percent), ofBudget))
                .orElse(ofBudget);
    }

    private String lights() {
        Aggregate all = progress.achievement();
        String counted = Words.of(
                "summary.lights.counted",
                light(all, TrafficLight.GREEN),
                light(all, TrafficLight.YELLOW),
                light(all, TrafficLight.RED),
                light(all, TrafficLight.NONE));
        String leftOut = Reasons.counted(all);
        return leftOut.isEmpty() ? counted : Words.of("summary.lights.left-out", counted, leftOut);
    }

    private static int light(Aggregate all, TrafficLight light) {
        return all.lights().getOrDefault(light, 0);
    }
}
