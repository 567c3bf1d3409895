package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.Instant;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the year of an office: its months with their dates. */
@Component
class PeriodBook {

    private final PeriodRepository repository;
    private final SettingsRepository settings;
    private final HolidayRepository holidays;
    private final OfficeService offices;

    PeriodBook(
            PeriodRepository repository,
            SettingsRepository settings,
            HolidayRepository holidays,
            OfficeService offices) {
        this.repository = repository;
        this.settings = settings;
        this.holidays = holidays;
        this.offices = offices;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(OfficeId office, FiscalYear year) {
        EntryRules rules = rules(office);
        WorkingDays days = workingDays(office);
        for (Month month : Month.values()) {
            repository.save(new ReportingPeriod(office, year.month(month), rules, days));
        }
    }

    /** Read anew, past what the running transaction has seen already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    List<PeriodLine> lines(OfficeId office, FiscalYear year, Collection<Long> units, Instant now) {
        return repository.year(office.value(), year.value(), units, now);
    }

    WorkingDays workingDays(OfficeId office) {
        return new WorkingDays(holidays.days(
                offices.upwards(office).stream().map(OfficeId::value).toList()));
    }

    EntryRules rules(OfficeId office) {
        return settings.findById(office.value()).map(EntrySettings::rules).orElse(EntryRules.USUAL);
    }
}
