package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.YearMonth;

/** One row of the plan in one month; something may have been entered for it or not. */
public record MonthRow(IndicatorId indicator, YearMonth month) {}
