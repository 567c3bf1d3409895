package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A unit's wish to fill in a closed month once more, and what became of it. */
@Entity
class PeriodReopening {

    enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "period_reopening_seq")
    @SequenceGenerator(name = "period_reopening_seq", sequenceName = "period_reopening_seq")
    private Long id;

    @Version
    private long lockVersion;

    private long officeId;
    private int fiscalYear;
    private int month;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private long askedBy;
    private String askedByName;
    private Instant askedAt;
    private String askedReason;
    private @Nullable Long decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedReason;
    private @Nullable Instant openUntil;
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PeriodReopening() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    PeriodReopening(OfficeId office, YearMonth month, UnitId unit, String reason, Actor asker, Instant now) {
        officeId = office.value();
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
        unitId = unit.value();
        askedBy = asker.id().value();
        askedByName = asker.name();
        askedAt = now;
        askedReason = reason;
    }

    /** @throws DomainException when it was answered already */
    void grant(Instant until, String reason, Actor planner, Instant now) {
        requireWaiting();
        openUntil = until;
        decide(State.GRANTED, reason, planner, now);
    }

    /** @throws DomainException when it was answered already */
    void refuse(String reason, Actor planner, Instant now) {
        requireWaiting();
        decide(State.REFUSED, reason, planner, now);
    }

    /** @throws DomainException when it does not hold any more */
    void end(String reason, Actor planner, Instant now) {
        if (!isRunning(now)) {
            throw new DomainException("realization.period.reopening.not-running", yearMonth());
        }
        openUntil = now;
        endedAt = now;
        endedByName = planner.name();
        endedReason = reason;
    }

    boolean isAsSeen(ReopeningRef ref) {
        return lockVersion == ref.version();
    }

    boolean isWaiting() {
        return state == State.ASKED;
    }

    boolean isRunning(Instant now) {
        return openUntil != null && openUntil.isAfter(now);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    YearMonth yearMonth() {
        return YearMonth.of(fiscalYear, month);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new DomainException("realization.period.reopening.answered", String.valueOf(decidedByName));
        }
    }

    private void decide(State decision, String reason, Actor planner, Instant now) {
        state = decision;
        decidedBy = planner.id().value();
        decidedByName = planner.name();
        decidedAt = now;
        decidedReason = reason;
    }

    PeriodNote note() {
        return new PeriodNote(String.valueOf(decidedByName), decidedAt, decidedReason, openUntil);
    }

    Reopening details(String unitName, Instant now) {
        return new Reopening(
                new ReopeningRef(id, lockVersion),
                office(),
                yearMonth(),
                unit(),
                unitName,
                standing(now),
                new PeriodNote(askedByName, askedAt, askedReason, null),
                isWaiting() ? null : note(),
                endedAt == null ? null : new PeriodNote(String.valueOf(endedByName), endedAt, endedReason, null));
    }

    private ReopeningState standing(Instant now) {
        return switch (state) {
            case ASKED -> ReopeningState.WAITING;
            case REFUSED -> ReopeningState.REFUSED;
            case GRANTED -> isRunning(now) ? ReopeningState.RUNNING : ReopeningState.OVER;
        };
    }
}
