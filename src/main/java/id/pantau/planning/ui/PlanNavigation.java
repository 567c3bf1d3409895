package id.pantau.planning.ui;

import id.pantau.planning.PlanId;

/** How other rooms lead to a plan. */
public final class PlanNavigation {

    static final String PLANS = "rencana";

    private PlanNavigation() {}

    /** The address of a plan's page, without a leading slash. */
    public static String address(PlanId plan) {
        return PLANS + "/" + plan.value();
    }

    /** The address of the history of a plan's versions. */
    static String versions(PlanId plan) {
        return address(plan) + "/versi";
    }

    /** The address of two versions side by side. */
    static String difference(PlanId newer, PlanId older) {
        return address(newer) + "/beda/" + older.value();
    }
}
