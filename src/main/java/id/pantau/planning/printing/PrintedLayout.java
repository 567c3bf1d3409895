package id.pantau.planning.printing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanLayout;

/** How a plan is laid out on paper: as its document was, as far as there is one and it still has room for everything. */
final class PrintedLayout {

    private PrintedLayout() {}

    /** Whether the plan was signed on paper before it came in; then nothing is added that was not there. */
    static boolean isFromPaper(NewPlan plan) {
        return plan.source() != null || !plan.layout().equals(PlanLayout.NONE);
    }

    static PlanLayout of(NewPlan plan, String office) {
        PlanLayout given = plan.layout();
        PlanLayout table =
                NeededColumns.areIn(given.columns(), plan) && given.headRows() > 0 ? given : UsualTable.of(plan);
        return given.lines().isEmpty()
                ? new PlanLayout(UsualLines.of(plan, office), table.head(), table.columns())
                : table;
    }
}
