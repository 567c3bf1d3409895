package id.pantau.realization;

import id.pantau.shared.DomainException;
import java.time.YearMonth;

/**
 * How an office wants its months reported.
 *
 * @param dueWorkingDays after the month's end until an entry counts as late, 0 to 60; five is what PP 39/2006 gives an
 *     activity after a quarter, for a month it is the office's own rule
 * @param closeWorkingDays after the month's end until nothing can be entered any more, at least as many as until it is due
 * @param basis the paper that counts as spending
 */
public record EntryRules(int dueWorkingDays, int closeWorkingDays, EvidenceRule evidence, SpendingBasis basis) {

    public static final int MOST_WORKING_DAYS = 60;

    /** What holds until an office decides otherwise. */
    public static final EntryRules USUAL = new EntryRules(5, 10, EvidenceRule.ADVISED, SpendingBasis.SP2D);

    /** @throws DomainException when the days are out of range, or a month would close before it is due */
    void requireSound() {
        if (dueWorkingDays < 0 || closeWorkingDays > MOST_WORKING_DAYS || closeWorkingDays < dueWorkingDays) {
            throw new DomainException("realization.period.rules.days", MOST_WORKING_DAYS);
        }
    }

    PeriodDates dates(YearMonth month, WorkingDays days) {
        return new PeriodDates(
                days.after(month.atEndOfMonth(), dueWorkingDays), days.after(month.atEndOfMonth(), closeWorkingDays));
    }
}
