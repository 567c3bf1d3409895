package id.pantau.progress.ui;

import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import java.util.List;

/** The indicators that an address asks for: those of a unit, of those the ones of a status. */
record RowSelection(PlanProgress progress, DashboardAddress address) {

    /** Whether the address asks for some of the rows only. */
    boolean isPartial() {
        return address.unit() != null || address.rows() != null;
    }

    List<IndicatorProgress> chosen() {
        return inStatus(ofUnit());
    }

    /** All of the chosen unit, whatever their status. */
    List<IndicatorProgress> ofUnit() {
        return progress.units().stream()
                .filter(unit -> address.unit() != null && unit.id().value() == address.unit())
                .findFirst()
                .map(progress::rowsOf)
                .orElse(progress.indicators());
    }

    /** Those of the given rows that are in the chosen status. */
    List<IndicatorProgress> inStatus(List<IndicatorProgress> rows) {
        return address.rows() == null ? rows : address.rows().of(rows);
    }
}
