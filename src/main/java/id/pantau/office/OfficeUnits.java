package id.pantau.office;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of an office in a year, and what the person who asks may do with them.
 *
 * @param years every year worth opening, the latest first
 * @param copyFrom the year whose structure may be taken over, null when there is none or this year has its own
 */
public record OfficeUnits(
        OfficeSummary office,
        FiscalYear year,
        List<FiscalYear> years,
        UnitTree tree,
        List<RememberedOwner> remembered,
        boolean editable,
        @Nullable FiscalYear copyFrom) {

    /** The owner texts that mean this unit, alone or with others. */
    public List<RememberedOwner> remembered(UnitId unit) {
        return remembered.stream()
                .filter(owner -> owner.units().units().contains(unit))
                .toList();
    }

    /** The owner texts that mean every unit. */
    public List<RememberedOwner> rememberedForAll() {
        return remembered.stream().filter(owner -> owner.units().all()).toList();
    }
}
