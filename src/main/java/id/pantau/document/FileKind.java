package id.pantau.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of files people may hand in beside what they type. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a name of such a file, without its dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Every end of a name that is welcome, with its dot. */
    public static List<String> allExtensions() {
        return Stream.of(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    /** What such a file is called: the key of a text. */
    public String key() {
        return "document.kind." + name().toLowerCase(Locale.ROOT);
    }
}
