package id.pantau.report;

import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;

/** A plan that reports are made of, with the office it binds. */
public record ReportedPlan(OfficeSummary office, PlanSummary plan) {

    public FiscalYear year() {
        return plan.year();
    }
}
