package id.pantau.realization;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Tells how the months of an office stand, in one statement; they come into being when first asked for. */
@Component
class Periods {

    private final PeriodRepository repository;
    private final PeriodBook book;
    private final Clock clock;

    Periods(PeriodRepository repository, PeriodBook book, Clock clock) {
        this.repository = repository;
        this.book = book;
        this.clock = clock;
    }

    /** @param units those for which it may have been opened once more */
    PeriodStanding standing(OfficeId office, YearMonth month, Collection<UnitId> units) {
        return Optional.ofNullable(
                        year(office, new FiscalYear(month.getYear()), units).get(month.getMonth()))
                .orElseThrow();
    }

    /** All months of a year, in order. */
    Map<Month, PeriodStanding> year(OfficeId office, FiscalYear year, Collection<UnitId> units) {
        LocalDate today = LocalDate.now(clock);
        return lines(office, year, Set.copyOf(units.stream().map(UnitId::value).toList())).stream()
                .map(line -> line.period().standing(line.rules(), line.reopening(), today, clock.getZone()))
                .collect(toMap(
                        standing -> standing.month().getMonth(),
                        Function.identity(),
                        (one, longer) -> longer,
                        TreeMap::new));
    }

    /** One month to be changed, kept from others until the transaction ends. */
    ReportingPeriod held(OfficeId office, YearMonth month) {
        return repository
                .held(office.value(), month.getYear(), month.getMonthValue())
                .orElseGet(() -> {
                    standing(office, month, List.of());
                    return repository
                            .held(office.value(), month.getYear(), month.getMonthValue())
                            .orElseThrow();
                });
    }

    private List<PeriodLine> lines(OfficeId office, FiscalYear year, Set<Long> units) {
        List<PeriodLine> lines = repository.year(office.value(), year.value(), units, clock.instant());
        if (!lines.isEmpty()) {
            return lines;
        }
        try {
            book.begin(office, year);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            // somebody else opened the year at the same moment
        }
        return book.lines(office, year, units, clock.instant());
    }
}
