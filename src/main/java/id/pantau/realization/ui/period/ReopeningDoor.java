package id.pantau.realization.ui.period;

import id.pantau.realization.PeriodService;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.PeriodState;
import id.pantau.shared.UnitId;
import java.util.Map;

/**
 * Where the head of a unit asks for a closed month; the page is shown anew afterwards.
 *
 * @param units those for which the person reports, with their names
 */
record ReopeningDoor(PeriodService periods, Map<UnitId, String> units, Runnable refresh) {

    boolean asks(PeriodStanding period) {
        return !units.isEmpty() && (period.state() == PeriodState.CLOSED || period.state() == PeriodState.LOCKED);
    }

    void open(PeriodStanding period) {
        new ReopeningDialog(periods, period, units, refresh).open();
    }
}
