package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.time.YearMonth;

/** A piece of evidence with one of the entries it is attached to, as stored. */
record EvidenceLine(Evidence evidence, long entry, long plan, long indicator, int year, int month, EntryState state) {

    PlanId planId() {
        return new PlanId(plan);
    }

    IndicatorId indicatorId() {
        return new IndicatorId(indicator);
    }

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
