package id.pantau.progress.ui;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.time.Month;

/** How other rooms lead to what is known of an office or of one indicator. */
public final class ProgressNavigation {

    /** The address of the dashboard, without a leading slash. */
    public static final String DASHBOARD = "dasbor";

    static final String INDICATOR = "indikator";

    private ProgressNavigation() {}

    /** The address of an indicator's page from January through a month, without a leading slash. */
    public static String address(PlanId plan, IndicatorId indicator, Month through) {
        return path(plan, indicator) + '?' + DashboardAddress.MONTH + '=' + through.getValue();
    }

    static String path(PlanId plan, IndicatorId indicator) {
        return INDICATOR + '/' + plan.value() + '/' + indicator.value();
    }
}
