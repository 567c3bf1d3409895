package id.pantau.report.triwulan;

import id.pantau.planning.ScheduleGrain;
import id.pantau.report.QuarterProgress;
import id.pantau.shared.Quarter;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.List;

/**
 * A column of the schedule within the quarter: a month, or the quarter itself where the plan is scheduled by quarter.
 *
 * @param number of the plan's schedule column, counted from 1
 */
record Period(String name, int number, List<Month> months) {

    static List<Period> of(QuarterProgress progress) {
        Quarter quarter = progress.quarter();
        if (progress.progress().plan().summary().header().grain() == ScheduleGrain.QUARTER) {
            return List.of(new Period(Formats.shortQuarter(quarter.number()), quarter.number(), quarter.months()));
        }
        return quarter.months().stream()
                .map(month -> new Period(Formats.month(month), month.getValue(), List.of(month)))
                .toList();
    }
}
