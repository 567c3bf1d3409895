package id.pantau.report.ui;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;

/** How other rooms lead to the reports of an office. */
public final class ReportNavigation {

    static final String REPORTS = "laporan";

    private ReportNavigation() {}

    /** The address of an office's reports of a year, without a leading slash. */
    public static String address(OfficeId office, FiscalYear year) {
        return REPORTS + "?"
                + new ReportAddress(office.value(), year.value()).query().getQueryString();
    }
}
