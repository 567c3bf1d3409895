package id.pantau.document;

import id.pantau.document.RefusedFileException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What Tika takes a file for by its first bytes; the name is kept from it. */
record MediaType(String name, boolean isPackage) {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    // letters, memos and logs are taken for these by their first word
    private static final Pattern PLAIN = Pattern.compile("text/(plain|csv|tab-separated-values|x-log)|message/.*");
    private static final Pattern DRAWING = Pattern.compile("image/svg.*");
    private static final Pattern WEB_PAGE =
            Pattern.compile("text/html|application/(xhtml\\+xml|xml|.*\\+xml)|text/xml");
    private static final Pattern PROGRAM = Pattern.compile(
            "application/(x-msdownload|x-dosexec|x-ms-installer|java-vm|x-executable|x-elf|x-sharedlib|x-object|x-coredump"
                    + "|x-mach.*|vnd\\.microsoft\\.portable.*)(;.*)?");
    private static final Pattern SCRIPT =
            Pattern.compile("text/.*|application/(javascript|x-sh|x-bat|x-perl|x-httpd-.*|x-msdos-program)");
    private static final Pattern ARCHIVE = Pattern.compile(
            "application/(zip|gzip|x-rar.*|x-7z.*|x-tar|x-gtar|x-bzip2?|x-xz|x-lz.*|zstd|x-archive|x-iso9660.*"
                    + "|vnd\\.ms-cab.*|x-compress)(;.*)?");
    private static final Pattern RECORDING = Pattern.compile("(video|audio)/.*|application/(mp4|ogg|x-matroska)");
    private static final Pattern OLD_OFFICE =
            Pattern.compile("application/(x-tika-msoffice|msword|vnd\\.ms-(excel|powerpoint|word).*|rtf)");

    static MediaType of(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            content.mark(ZIP.length);
            boolean zip = Arrays.equals(content.readNBytes(ZIP.length), ZIP);
            content.reset();
            return new MediaType(KNOWN.detect(content, new Metadata()).toString(), zip);
        }
    }

    boolean isOldOffice() {
        return OLD_OFFICE.matcher(name).matches();
    }

    /** @param extension which alone tells a table from other plain text */
    Optional<FileKind> kind(String extension) {
        if (PLAIN.matcher(name).matches()) {
            return Optional.of(FileKind.CSV.extensions().contains(extension) ? FileKind.CSV : FileKind.TXT);
        }
        return Stream.of(FileKind.values())
                .filter(kind -> kind.mediaType().equals(name))
                .findFirst();
    }

    /** Why a file of this type is not let in. */
    Reason objection() {
        if (DRAWING.matcher(name).matches()) {
            return Reason.DRAWING;
        }
        if (WEB_PAGE.matcher(name).matches()) {
            return Reason.WEB_PAGE;
        }
        if (PROGRAM.matcher(name).matches()) {
            return Reason.PROGRAM;
        }
        if (SCRIPT.matcher(name).matches()) {
            return Reason.SCRIPT;
        }
        if (ARCHIVE.matcher(name).matches()) {
            return Reason.ARCHIVE;
        }
        if (RECORDING.matcher(name).matches()) {
            return Reason.RECORDING;
        }
        return name.startsWith("image/") ? Reason.OTHER_IMAGE : Reason.UNKNOWN;
    }
}
