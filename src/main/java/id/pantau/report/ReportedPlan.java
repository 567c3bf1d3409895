package id.pantau.report;

import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;

/** A plan that reports are made of, with the office it binds. */
public record ReportedPlan(OfficeSummary office, PlanSummary plan) {

    public FiscalYear year() {
        return plan.year();
    }

    boolean isOf(OfficeId office, FiscalYear year) {
        return this.office.id().equals(office) && year().equals(year);
    }
}
