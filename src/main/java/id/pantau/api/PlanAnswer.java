package id.pantau.api;

import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanTotals;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a plan in a list.
 *
 * @param office its code
 * @param owner whose plan it is, as the document says
 * @param budgetStated sum of the budget cells as printed, in rupiah
 * @param budgetTotal each amount once: confirmed repetitions are left out, in rupiah
 * @param openQuestions rows of which the document leaves something open that nobody has answered
 */
record PlanAnswer(
        long id,
        @Nullable String office,
        int year,
        PlanKind kind,
        PlanLevel level,
        String owner,
        int version,
        PlanStatus status,
        String title,
        CountsAnswer counts,
        String budgetStated,
        String budgetTotal,
        long openQuestions) {

    static PlanAnswer of(PlanSummary plan, PlanTotals totals, OfficeCodes codes) {
        return new PlanAnswer(
                plan.id().value(),
                codes.code(plan.office()),
                plan.year().value(),
                plan.header().kind(),
                plan.header().level(),
                plan.header().owner(),
                plan.version(),
                plan.status(),
                plan.header().title(),
                CountsAnswer.of(totals),
                Decimals.text(totals.budgetStated()),
                Decimals.text(totals.budgetTotal()),
                totals.openQuestions());
    }
}
