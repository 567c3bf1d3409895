package id.pantau.realization;

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
    private @Nullable String backfillByName;
    private @Nullable String backfillReason;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReportingPeriod() {}

    @SuppressWarnings("NullAway") // the id comes with the first save, the dates at once
    ReportingPeriod(OfficeId office, YearMonth month, EntryRules rules, WorkingDays days) {
        officeId = office.value();
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
        schedule(rules, days);
    }

    /** Sets its dates as the rules of the office and its holidays make them. */
    final void schedule(EntryRules rules, WorkingDays days) {
        opensOn = yearMonth().atDay(1);
        dueOn = days.after(yearMonth().atEndOfMonth(), rules.dueWorkingDays());
        closesOn = days.after(yearMonth().atEndOfMonth(), rules.closeWorkingDays());
    }

    final YearMonth yearMonth() {
        return YearMonth.of(fiscalYear, month);
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
        return backfillUntil != null && !today.isAfter(backfillUntil) ? PeriodState.BACKFILL : PeriodState.CLOSED;
    }

    private @Nullable PeriodNote note(PeriodState state, @Nullable PeriodReopening reopened, ZoneId zone) {
        return switch (state) {
            case REOPENED -> reopened == null ? null : reopened.note();
            case LOCKED -> new PeriodNote(String.valueOf(lockedByName), lockedAt, lockReason, null);
            case BACKFILL ->
                new PeriodNote(
                        String.valueOf(backfillByName),
                        null,
                        backfillReason,
                        backfillUntil == null
                                ? null
                                : backfillUntil.atTime(LocalTime.MAX).atZone(zone).toInstant());
            default -> null;
        };
    }
}
