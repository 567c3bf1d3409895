package id.pantau.progress.ui;

import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import id.pantau.shared.UnitId;
import java.util.List;

/** The indicators that an address asks for: those of a unit, of those the ones of a status. */
record RowSelection(PlanProgress progress, DashboardAddress address) {

    List<IndicatorProgress> chosen() {
        return inStatus(ofUnit());
    }

    /** All of the chosen unit, whatever their status. */
    List<IndicatorProgress> ofUnit() {
        if (address.unit() == null) {
            return progress.indicators();
        }
        UnitId unit = new UnitId(address.unit());
        return progress.indicators().stream()
                .filter(row -> row.indicator().actions().stream().anyMatch(action -> action.ownedBy(unit)))
                .toList();
    }

    /** Those of the given rows that are in the chosen status. */
    List<IndicatorProgress> inStatus(List<IndicatorProgress> rows) {
        return address.rows() == null ? rows : address.rows().of(rows);
    }
}
