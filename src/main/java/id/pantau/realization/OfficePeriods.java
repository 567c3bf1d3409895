package id.pantau.realization;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.FiscalYear;
import java.util.List;

/**
 * The months of an office in a year, with everything that decides on them, as far as the person who asks may know.
 *
 * @param requests the latest first; only those of its own units for a person who does not read the whole office
 * @param holidays of the year, in order: those of the office and of all above it
 * @param counted whether the person may see how much of the whole office is filled in
 */
public record OfficePeriods(
        OfficeSummary office,
        FiscalYear year,
        EntryRules rules,
        List<OfficeMonth> months,
        List<Reopening> requests,
        List<HolidayDetails> holidays,
        PeriodRights rights,
        boolean counted) {

    public OfficePeriods {
        months = List.copyOf(months);
        requests = List.copyOf(requests);
        holidays = List.copyOf(holidays);
    }

    public List<Reopening> requests(ReopeningState state) {
        return requests.stream().filter(request -> request.state() == state).toList();
    }
}
