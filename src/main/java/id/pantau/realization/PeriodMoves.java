package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pantau.office.OfficeNames;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the dates of months when the rules of an office or its holidays change; what has passed stays as it was. */
@Component
class PeriodMoves {

    private static final int NO_YEAR = 0;

    private final PeriodRepository periods;
    private final SettingsRepository settings;
    private final HolidayRepository holidays;
    private final PeriodBook book;
    private final OfficeNames names;
    private final Clock clock;

    PeriodMoves(
            PeriodRepository periods,
            SettingsRepository settings,
            HolidayRepository holidays,
            PeriodBook book,
            OfficeNames names,
            Clock clock) {
        this.periods = periods;
        this.settings = settings;
        this.holidays = holidays;
        this.book = book;
        this.names = names;
        this.clock = clock;
    }

    /** The months that other rules would move, in order; nothing is changed. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<PeriodMove> planned(OfficeId office, RulesChange change) {
        WorkingDays days = book.workingDays(office);
        return concerned(office, change).stream()
                .map(period -> new PeriodMove(period.yearMonth(), period.dates(), dates(period, change, days)))
                .filter(PeriodMove::changesSomething)
                .toList();
    }

    /** Moves the months of an office to what its new rules say. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(OfficeId office, RulesChange change) {
        WorkingDays days = book.workingDays(office);
        concerned(office, change).forEach(period -> period.become(dates(period, change, days)));
    }

    /** Moves the months of an office and of all below it, in as many statements however many those are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holidaysChanged(OfficeId office) {
        OfficeLineage lineage = new OfficeLineage(names.offices());
        List<Long> below = values(lineage.downwards(office));
        Map<OfficeId, EntryRules> rules =
                settings.of(below).stream().collect(toMap(EntrySettings::office, EntrySettings::rules));
        Map<OfficeId, Set<LocalDate>> days = holidays
                .of(values(lineage.offices().keySet()))
                .stream()
                .collect(groupingBy(Holiday::office, mapping(Holiday::day, toSet())));
        LocalDate today = LocalDate.now(clock);
        for (ReportingPeriod period : periods.movable(below, today, NO_YEAR)) {
            PeriodDates wanted = rules.getOrDefault(period.office(), EntryRules.USUAL)
                    .dates(period.yearMonth(), free(lineage.upwards(period.office()), days));
            period.become(period.dates().movedTo(wanted, today));
        }
    }

    private List<ReportingPeriod> concerned(OfficeId office, RulesChange change) {
        int passed = change.passedOf() == null ? NO_YEAR : change.passedOf().value();
        return periods.movable(List.of(office.value()), LocalDate.now(clock), passed);
    }

    private PeriodDates dates(ReportingPeriod period, RulesChange change, WorkingDays days) {
        PeriodDates wanted = change.wanted().dates(period.yearMonth(), days);
        boolean passedToo = change.passedOf() != null
                && change.passedOf().value() == period.yearMonth().getYear();
        return passedToo ? wanted : period.dates().movedTo(wanted, LocalDate.now(clock));
    }

    private static WorkingDays free(Collection<OfficeId> offices, Map<OfficeId, Set<LocalDate>> days) {
        return new WorkingDays(offices.stream()
                .flatMap(office -> days.getOrDefault(office, Set.of()).stream())
                .collect(toSet()));
    }

    private static List<Long> values(Collection<OfficeId> offices) {
        return offices.stream().map(OfficeId::value).toList();
    }
}
