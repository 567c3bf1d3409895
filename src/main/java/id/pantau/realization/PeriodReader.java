package id.pantau.realization;

import id.pantau.office.OfficeNames;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.shared.Actor;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together the months of an office for a year, in a fixed number of statements. */
@Component
class PeriodReader {

    private final Periods periods;
    private final ReopeningList reopenings;
    private final HolidayRepository holidays;
    private final MonitoredPlanService plans;
    private final Entries entries;
    private final OfficeService offices;
    private final OfficeNames names;

    PeriodReader(
            Periods periods,
            ReopeningList reopenings,
            HolidayRepository holidays,
            MonitoredPlanService plans,
            Entries entries,
            OfficeService offices,
            OfficeNames names) {
        this.periods = periods;
        this.reopenings = reopenings;
        this.holidays = holidays;
        this.plans = plans;
        this.entries = entries;
        this.offices = offices;
        this.names = names;
    }

    OfficePeriods read(Actor actor, OfficeId office, FiscalYear year) {
        OfficeLineage lineage = new OfficeLineage(names.offices());
        OfficeSummary summary =
                Optional.ofNullable(lineage.offices().get(office)).orElseThrow();
        List<UnitId> own = RowOwnership.of(actor, office).units();
        boolean whole = offices.readsWhole(office);
        List<EntryDetails> entered = whole ? entered(office, year) : List.of();
        List<OfficeMonth> months = periods.year(office, year, own).values().stream()
                .map(standing -> new OfficeMonth(standing, MonthCount.of(standing.month(), entered)))
                .toList();
        return new OfficePeriods(
                summary,
                year,
                months.getFirst().standing().rules(),
                months,
                reopenings.of(office, year).stream()
                        .filter(request -> whole || own.contains(request.unit()))
                        .toList(),
                holidays(lineage, office, year),
                PeriodRights.of(actor, office),
                whole);
    }

    private List<EntryDetails> entered(OfficeId office, FiscalYear year) {
        return plans.counting(office, year.month(Month.DECEMBER))
                .map(plan -> entries.working(plan, Month.DECEMBER))
                .orElse(List.of());
    }

    private List<HolidayDetails> holidays(OfficeLineage lineage, OfficeId office, FiscalYear year) {
        Set<OfficeId> above = lineage.upwards(office);
        return holidays
                .details(
                        above.stream().map(OfficeId::value).toList(),
                        year.month(Month.JANUARY).atDay(1),
                        year.month(Month.DECEMBER).atEndOfMonth())
                .stream()
                .map(holiday -> holiday.of(lineage.name(holiday.office())))
                .toList();
    }
}
