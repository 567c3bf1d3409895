package id.pantau.realization;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Formats;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the holidays of an office, and with them the dates of its months and of those below. */
@Component
@Transactional
class HolidayKeeper {

    private final HolidayRepository repository;
    private final PeriodMoves moves;
    private final HistoryWriter history;
    private final CurrentUser currentUser;

    HolidayKeeper(HolidayRepository repository, PeriodMoves moves, HistoryWriter history, CurrentUser currentUser) {
        this.repository = repository;
        this.moves = moves;
        this.history = history;
        this.currentUser = currentUser;
    }

    /** Every line of the list, each with what keeps it from being taken if anything does. */
    List<HolidayLine> read(OfficeId office, String list) {
        PeriodRights.requireHolidayKeeper(currentUser.require(), office);
        return new HolidayList(repository.days(List.of(office.value()))).read(list);
    }

    /** All of the list, or nothing. */
    void add(OfficeId office, String list) {
        List<HolidayLine> lines = read(office, list);
        if (lines.isEmpty()) {
            throw new DomainException("realization.period.holiday.empty");
        }
        lines.stream().filter(line -> !line.usable()).findFirst().ifPresent(line -> {
            throw new DomainException(
                    String.valueOf(line.problem()), line.arguments().toArray());
        });
        lines.forEach(line -> {
            if (line.day() != null) {
                Holiday added = repository.saveAndFlush(new Holiday(office, line.day(), line.name()));
                write(HistoryKind.HOLIDAY_ADDED, added);
            }
        });
        moves.holidaysChanged(office);
    }

    void remove(OfficeId office, long holiday) {
        PeriodRights.requireHolidayKeeper(currentUser.require(), office);
        Holiday removed = repository
                .findById(holiday)
                .filter(found -> found.office().equals(office))
                .orElseThrow(NotFoundException::new);
        repository.delete(removed);
        repository.flush();
        moves.holidaysChanged(office);
        write(HistoryKind.HOLIDAY_REMOVED, removed);
    }

    private void write(HistoryKind kind, Holiday holiday) {
        String words = Formats.date(holiday.day()) + ", " + holiday.name();
        Happening happening = Happening.to(kind, holiday.office(), YearMonth.from(holiday.day()));
        history.write(List.of(
                kind == HistoryKind.HOLIDAY_ADDED ? happening.change(null, words) : happening.change(words, "")));
    }
}
