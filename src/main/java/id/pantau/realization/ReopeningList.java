package id.pantau.realization;

import id.pantau.office.OfficeNames;
import id.pantau.office.UnitLabel;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads requests back, with the names of their units, in two statements. */
@Component
class ReopeningList {

    private final ReopeningRepository repository;
    private final OfficeNames names;
    private final Clock clock;

    ReopeningList(ReopeningRepository repository, OfficeNames names, Clock clock) {
        this.repository = repository;
        this.names = names;
        this.clock = clock;
    }

    /** Those of a year, the latest first. */
    List<Reopening> of(OfficeId office, FiscalYear year) {
        return named(repository.of(office.value(), year.value()));
    }

    /** The latest of some units for a month. */
    Optional<Reopening> latest(OfficeId office, YearMonth month, Collection<UnitId> units) {
        List<PeriodReopening> found = repository.of(
                office.value(),
                month.getYear(),
                month.getMonthValue(),
                units.stream().map(UnitId::value).toList());
        return named(found.stream().limit(1).toList()).stream().findFirst();
    }

    List<OfficeId> waiting(Collection<OfficeId> offices) {
        return repository.waiting(offices.stream().map(OfficeId::value).toList()).stream()
                .map(OfficeId::new)
                .toList();
    }

    private List<Reopening> named(List<PeriodReopening> found) {
        Map<UnitId, UnitLabel> units =
                names.units(found.stream().map(PeriodReopening::unit).distinct().toList());
        return found.stream()
                .map(each -> each.details(
                        Optional.ofNullable(units.get(each.unit()))
                                .map(UnitLabel::name)
                                .orElse(""),
                        clock.instant()))
                .toList();
    }
}
