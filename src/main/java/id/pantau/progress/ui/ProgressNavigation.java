package id.pantau.progress.ui;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.shared.OfficeId;
import java.time.Month;
import java.time.YearMonth;

/** How other rooms lead to what is known of an office or of one indicator. */
public final class ProgressNavigation {

    /** The address of the dashboard, without a leading slash. */
    public static final String DASHBOARD = "dasbor";

    /** The address of the page on which entries are verified and approved, without a leading slash. */
    public static final String REVIEW = "pemeriksaan";

    /** What the review page is asked for in its address: what waits for the planner, or for the Sekretaris. */
    public static final String AWAITING_VERIFICATION = "menunggu-verifikasi";

    public static final String AWAITING_APPROVAL = "menunggu-persetujuan";

    static final String INDICATOR = "indikator";

    private ProgressNavigation() {}

    /** The address of an indicator's page from January through a month, without a leading slash. */
    public static String address(PlanId plan, IndicatorId indicator, Month through) {
        return path(plan, indicator) + '?' + DashboardAddress.MONTH + '=' + through.getValue();
    }

    /** Where the entries of an office wait for a step, without a leading slash. */
    public static String review(OfficeId office, YearMonth month, String waiting) {
        return REVIEW + "?kantor=" + office.value() + "&bulan=" + month + "&status=" + waiting;
    }

    static String path(PlanId plan, IndicatorId indicator) {
        return INDICATOR + '/' + plan.value() + '/' + indicator.value();
    }
}
