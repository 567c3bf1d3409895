package id.pantau.api;

import id.pantau.planning.PlanCounts;
import id.pantau.planning.PlanTotals;

/**
 * How much of everything a plan holds.
 *
 * @param sections headings above objectives: tujuan, programs and kegiatan
 * @param scheduleMarks ticked periods as printed
 * @param scheduleQuantities periods with a quantity as printed
 */
record CountsAnswer(
        long sections, long objectives, long indicators, long actions, long scheduleMarks, long scheduleQuantities) {

    static CountsAnswer of(PlanTotals totals) {
        return new CountsAnswer(
                totals.headings(),
                totals.objectives(),
                totals.indicators(),
                totals.actions(),
                totals.marks(),
                totals.quantities());
    }

    static CountsAnswer of(PlanCounts counts) {
        return new CountsAnswer(
                counts.headings(),
                counts.objectives(),
                counts.indicators(),
                counts.actions(),
                counts.marks(),
                counts.quantities());
    }
}
