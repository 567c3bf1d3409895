package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.shared.DomainException;
import id.pantau.uikit.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person who sends an entry back wants to have mended.
 *
 * @param cell null for the whole row
 * @param reason in words, at most {@link #LONGEST} characters
 */
public record FieldRemark(@Nullable EntryCell cell, String reason) {

    public static final int LONGEST = 2000;

    /** The reason after the name of its field; in Indonesian, since the record belongs to the office. */
    String words() {
        return cell == null
                ? reason
                : text(
                        Language.INDONESIAN,
                        "realization.history.labelled",
                        text(
                                Language.INDONESIAN,
                                "realization.field." + cell.field().name().toLowerCase(Locale.ROOT)),
                        reason);
    }

    /** @throws DomainException when the reason says nothing, or too much */
    void requireReason() {
        requireReason(reason);
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new DomainException("realization.reason.missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new DomainException("realization.text.too-long", LONGEST);
        }
    }
}
