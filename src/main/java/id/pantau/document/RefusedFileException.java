package id.pantau.document;

import id.pantau.shared.DomainException;
import java.util.Locale;
import java.util.stream.Stream;

/** A file that is not let in; its text names it, says what it really is, and the way out. */
public class RefusedFileException extends DomainException {

    /** What is wrong with the file; each has a text {@code document.refused.<reason>}. */
    public enum Reason {
        EMPTY,
        DAMAGED,
        TOO_INFLATED,
        PASSWORD,
        MACROS,
        OLD_OFFICE,
        PROGRAM,
        SCRIPT,
        WEB_PAGE,
        DRAWING,
        ARCHIVE,
        OTHER_IMAGE,
        RECORDING,
        OTHER_NAME,
        UNKNOWN;

        String key() {
            return "document.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param details arguments {1} and on: what the file is, how its name should end */
    RefusedFileException(Reason reason, String fileName, Object... details) {
        super(
                reason.key(),
                Stream.concat(Stream.of(fileName), Stream.of(details)).toArray());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
