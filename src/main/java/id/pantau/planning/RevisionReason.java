package id.pantau.planning;

import id.pantau.shared.DomainException;
import java.time.LocalDate;
import java.time.Month;

/**
 * Why a plan is revised, and since when the new version counts.
 *
 * @param text in the office's own words, 1 to 1000 characters
 * @param date of the revision, as its document says
 * @param effectiveFrom of the plan's year
 */
public record RevisionReason(String text, LocalDate date, Month effectiveFrom) {

    /** The most characters a reason may have. */
    public static final int LONGEST = 1000;

    /** @throws DomainException when the words are missing or too many */
    public RevisionReason {
        text = text.strip();
        if (text.isEmpty()) {
            throw new DomainException("planning.version.reason-missing");
        }
        if (text.length() > LONGEST) {
            throw new DomainException("planning.version.reason-too-long", LONGEST);
        }
    }
}
