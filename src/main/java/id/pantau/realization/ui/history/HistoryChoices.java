package id.pantau.realization.ui.history;

import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitSummary;
import id.pantau.shared.FiscalYear;
import java.util.List;

/**
 * What can be chosen on the page, and which office and year are.
 *
 * @param units none where the reader sees the rows of its own alone
 */
record HistoryChoices(
        List<OfficeSummary> offices,
        OfficeSummary office,
        List<FiscalYear> years,
        FiscalYear year,
        List<UnitSummary> units) {}
