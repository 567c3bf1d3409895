package id.pantau.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as its history shows it.
 *
 * @param number counted from 1
 * @param effectiveFrom the month from which it counts
 * @param reason why it was made; null for the first
 * @param date of the revision; null for the first
 * @param who made it
 * @param createdAt when it was begun as a draft
 */
public record PlanVersion(
        PlanId id,
        int number,
        PlanStatus status,
        YearMonth effectiveFrom,
        @Nullable String reason,
        @Nullable LocalDate date,
        String who,
        Instant createdAt) {

    PlanVersion(
            long id,
            int number,
            PlanStatus status,
            int year,
            int effectiveMonth,
            @Nullable String reason,
            @Nullable LocalDate date,
            String who,
            Instant createdAt) {
        this(new PlanId(id), number, status, YearMonth.of(year, effectiveMonth), reason, date, who, createdAt);
    }

    public boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }
}
