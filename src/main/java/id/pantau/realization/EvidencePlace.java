package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.YearMonth;

/**
 * Where a piece of evidence is used.
 *
 * @param number of the row in the plan, from 1
 * @param text of the indicator
 * @param frozen whether the entry is past changing, and the evidence with it
 */
public record EvidencePlace(IndicatorId indicator, YearMonth month, int number, String text, boolean frozen) {

    boolean isAt(MonthRow row) {
        return indicator.equals(row.indicator()) && month.equals(row.month());
    }
}
