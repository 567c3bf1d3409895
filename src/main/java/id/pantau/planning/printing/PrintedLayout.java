package id.pantau.planning.printing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanLayout;

/** How a plan is laid out on paper: as its document was, as far as there is one and it still has room for everything. */
final class PrintedLayout {

    private PrintedLayout() {}

    static PlanLayout of(NewPlan plan, String office) {
        PlanLayout given = plan.layout();
        PlanLayout table = NeededColumns.areIn(given.columns(), plan) && given.headRows() > 0 ? given : UsualTable.of(plan);
        return given.lines().isEmpty()
                ? new PlanLayout(UsualLines.of(plan, office), table.head(), table.columns())
                : table;
    }
}
