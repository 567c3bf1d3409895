package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A month of an office as it may be reported: its dates, and whether somebody locked it or opened it afterwards. */
@Entity
class ReportingPeriod {

    @Id
    @GeneratedValue(generator = "reporting_period_seq")
    @SequenceGenerator(name = "reporting_period_seq", sequenceName = "reporting_period_seq")
    private Long id;

    @Version
    private long lockVersion;

    private long officeId;
    private int fiscalYear;
    private int month;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private LocalDate closesOn;
    private @Nullable Instant lockedAt;
    private @Nullable String lockedByName;
    private @Nullable String lockReason;
    private @Nullable LocalDate backfillUntil;
    private @Nullable Instant backfillAt;
    private @Nullable String backfillByName;
    private @Nullable String backfillReason;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReportingPeriod() {}

    @SuppressWarnings("NullAway") // the id comes with the first save, the dates at once
    ReportingPeriod(OfficeId office, YearMonth month, EntryRules rules, WorkingDays days) {
        officeId = office.value();
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
        opensOn = month.atDay(1);
        become(rules.dates(month, days));
    }

    final void become(PeriodDates dates) {
        dueOn = dates.dueOn();
        closesOn = dates.closesOn();
    }

    PeriodDates dates() {
        return new PeriodDates(dueOn, closesOn);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    YearMonth yearMonth() {
        return YearMonth.of(fiscalYear, month);
    }

    /** @throws DomainException when it has not begun, or is locked already */
    void lock(String reason, Actor planner, Instant now, LocalDate today) {
        if (today.isBefore(opensOn)) {
            throw new DomainException("realization.month.not-begun", yearMonth(), opensOn);
        }
        if (lockedAt != null) {
            throw new DomainException("realization.period.locked-already", yearMonth(), String.valueOf(lockedByName));
        }
        lockedAt = now;
        lockedByName = planner.name();
        lockReason = reason;
    }

    /** @throws DomainException when it is not locked */
    void unlock() {
        if (lockedAt == null) {
            throw new DomainException("realization.period.not-locked", yearMonth());
        }
        lockedAt = null;
        lockedByName = null;
        lockReason = null;
    }

    /** @throws DomainException unless it is closed by date alone */
    void openAfterwards(LocalDate until, String reason, Actor planner, Instant now, LocalDate today) {
        if (lockedAt != null) {
            throw new DomainException("realization.period.backfill.locked", yearMonth());
        }
        if (!today.isAfter(closesOn)) {
            throw new DomainException("realization.period.backfill.still-open", yearMonth(), closesOn);
        }
        backfillUntil = until;
        backfillAt = now;
        backfillByName = planner.name();
        backfillReason = reason;
    }

    /** @throws DomainException when it is not open afterwards */
    void closeAgain(LocalDate today) {
        if (!isOpenAfterwards(today)) {
            throw new DomainException("realization.period.backfill.not-open", yearMonth());
        }
        backfillUntil = null;
        backfillAt = null;
        backfillByName = null;
        backfillReason = null;
    }

    private boolean isOpenAfterwards(LocalDate today) {
        return backfillUntil != null && !today.isAfter(backfillUntil);
    }

    /** @param reopened what opens it for the units asked about; null for nothing */
    PeriodStanding standing(EntryRules rules, @Nullable PeriodReopening reopened, LocalDate today, ZoneId zone) {
        PeriodState state = state(reopened, today);
        return new PeriodStanding(
                new OfficeId(officeId),
                yearMonth(),
                opensOn,
                dueOn,
                closesOn,
                state,
                note(state, reopened, zone),
                rules);
    }

    private PeriodState state(@Nullable PeriodReopening reopened, LocalDate today) {
        if (today.isBefore(opensOn)) {
            return PeriodState.COMING;
        }
        if (lockedAt == null && !today.isAfter(closesOn)) {
            return today.isAfter(dueOn) ? PeriodState.LATE : PeriodState.OPEN;
        }
        if (reopened != null) {
            return PeriodState.REOPENED;
        }
        if (lockedAt != null) {
            return PeriodState.LOCKED;
        }
        return isOpenAfterwards(today) ? PeriodState.BACKFILL : PeriodState.CLOSED;
    }

    private @Nullable PeriodNote note(PeriodState state, @Nullable PeriodReopening reopened, ZoneId zone) {
        return switch (state) {
            case REOPENED -> reopened == null ? null : reopened.note();
            case LOCKED -> new PeriodNote(String.valueOf(lockedByName), lockedAt, lockReason, null);
            case BACKFILL ->
                new PeriodNote(
                        String.valueOf(backfillByName),
                        backfillAt,
                        backfillReason,
                        backfillUntil == null
                                ? null
                                : backfillUntil
                                        .atTime(LocalTime.MAX)
                                        .atZone(zone)
                                        .toInstant());
            default -> null;
        };
    }
}
