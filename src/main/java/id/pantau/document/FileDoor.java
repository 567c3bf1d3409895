package id.pantau.document;

import id.pantau.document.RefusedFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets a file in when it is, by its content, one of the kinds that are welcome and harmless. */
@Component
public class FileDoor {

    private final PackageLimits limits;

    public FileDoor() {
        this(PackageLimits.USUAL);
    }

    FileDoor(PackageLimits limits) {
        this.limits = limits;
    }

    /** A name as it may be stored and shown: no folders, nothing unseen, never empty, at most 200 characters. */
    public static String safeName(String given) {
        return SafeName.of(given);
    }

    /**
     * Looks into a file.
     *
     * @param given what the person calls it; never believed
     * @throws RefusedFileException when it is something else than its name says, or nothing that is let in
     * @throws UncheckedIOException when the file itself cannot be read
     */
    public ReceivedFile look(Path file, String given) {
        String name = SafeName.of(given);
        try {
            if (Files.size(file) == 0) {
                throw new RefusedFileException(Reason.EMPTY, name);
            }
            return named(name, kind(file, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FileKind kind(Path file, String name) throws IOException {
        MediaType type = MediaType.of(file);
        if (type.isPackage()) {
            return PackageSurvey.of(file, name, limits);
        }
        if (type.isOldOffice()) {
            throw new RefusedFileException(oldOffice(file), name);
        }
        return type.kind(SafeName.extension(name))
                .orElseThrow(() -> new RefusedFileException(type.objection(), name, type.name()));
    }

    private static Reason oldOffice(Path file) throws IOException {
        UnreadableWorkbookException.Reason found = FileSignature.objection(Files.readAllBytes(file));
        if (found == UnreadableWorkbookException.Reason.PASSWORD) {
            return Reason.PASSWORD;
        }
        return found == UnreadableWorkbookException.Reason.DAMAGED ? Reason.DAMAGED : Reason.OLD_OFFICE;
    }

    /** A name without an end is given one; a name that says something else is for the person to mend. */
    private static ReceivedFile named(String name, FileKind kind) {
        String extension = SafeName.extension(name);
        String usual = kind.extensions().getFirst();
        if (extension.isEmpty()) {
            return new ReceivedFile(SafeName.with(name, usual), kind);
        }
        if (!kind.extensions().contains(extension)) {
            throw new RefusedFileException(Reason.OTHER_NAME, name, usual.toUpperCase(Locale.ROOT), usual);
        }
        return new ReceivedFile(name, kind);
    }
}
