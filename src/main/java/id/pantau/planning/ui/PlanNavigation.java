package id.pantau.planning.ui;

import id.pantau.planning.PlanId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How other rooms lead to a plan. */
public final class PlanNavigation {

    static final String PLANS = "rencana";

    static final String PART = "bagian";

    private PlanNavigation() {}

    /** The address of the page on which a plan is changed, without a leading slash. */
    static String editing(PlanId plan) {
        return address(plan) + "/ubah";
    }

    /** The same, with a part of the plan chosen. */
    static String editing(PlanId plan, String part) {
        return editing(plan) + "?" + PART + "=" + URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

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
