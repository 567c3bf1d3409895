package id.pantau.document;

import id.pantau.shared.DomainException;
import java.util.Locale;
import java.util.stream.Stream;

/** An upload that is no workbook Pantau can read; its text says what it is instead, and the way out. */
public class UnreadableWorkbookException extends DomainException {

    /** What is wrong with the file; each has a text {@code document.unreadable.<reason>}. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_SHEETS,
        TOO_MANY_ROWS,
        TOO_MANY_CELLS,
        TOO_INFLATED,
        NO_SHEETS,
        DAMAGED,
        PASSWORD,
        OLD_EXCEL,
        BINARY_EXCEL,
        STRICT_EXCEL,
        MACROS,
        OPEN_DOCUMENT,
        WORD,
        PRESENTATION,
        PDF,
        IMAGE,
        WEB_PAGE,
        TEXT,
        ARCHIVE,
        UNKNOWN;

        String key() {
            return "document.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /**
     * @param fileName argument {0} of the text
     * @param details arguments {1} and on: the limit that was passed, the sheet concerned
     */
    UnreadableWorkbookException(Reason reason, String fileName, Object... details) {
        super(
                reason.key(),
                Stream.concat(Stream.of(fileName), Stream.of(details)).toArray());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
