package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.office.OfficeService;
import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Lets somebody try to change the months of an office, and keeps what was refused. */
@Component
class PeriodAttempts {

    private final Refusals refusals;
    private final OfficeService offices;

    PeriodAttempts(Refusals refusals, OfficeService offices) {
        this.refusals = refusals;
        this.offices = offices;
    }

    /**
     * Does the work in a transaction of its own.
     *
     * @param kind what will have happened
     * @param work in a transaction of its own, so that the refusal outlives it
     */
    void at(HistoryKind kind, OfficeId office, YearMonth month, Runnable work) {
        try {
            work.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            throw kept(kind, office, month, new DomainException("realization.period.changed-meanwhile"));
        } catch (DomainException refusal) {
            throw kept(kind, office, month, refusal);
        }
    }

    /** Of an office the person may not even know of, nothing is kept. */
    private DomainException kept(HistoryKind kind, OfficeId office, YearMonth month, DomainException refusal) {
        String tried = text("realization.period.tried." + kind.name().toLowerCase(Locale.ROOT));
        refusals.keep(
                Optional.of(Happening.to(HistoryKind.REFUSED, office, month).change(null, tried))
                        .filter(touched -> offices.isReadable(office)),
                refusal);
        return refusal;
    }
}
