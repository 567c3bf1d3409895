package id.pantau.document;

import id.pantau.document.UnreadableWorkbookException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes, never by its name, why a file cannot be a workbook in .xlsx format. */
final class FileSignature {

    private static final int LOOKED_AT = 4096;
    private static final String ZIP = "PK\003\004";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\0", "MM\0*", "RIFF");
    private static final List<String> ARCHIVES = List.of("PK\005\006", "Rar!", "7z\u00bc\u00af", "\u001f\u008b");
    private static final Pattern MARKUP = Pattern.compile(
            "(\u00ef\u00bb\u00bf)?\\s*<(!doctype|html|table|head|meta|style|\\?xml|!--).*", Pattern.DOTALL);

    private FileSignature() {}

    /** Null when the bytes begin as those of a .xlsx do. */
    static @Nullable Reason objection(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP)) {
            return null;
        }
        if (start.startsWith(OLE2)) {
            return oldOffice(bytes);
        }
        if (start.startsWith("%PDF")) {
            return Reason.PDF;
        }
        if (startsWithOneOf(start, ARCHIVES)) {
            return Reason.ARCHIVE;
        }
        return textOrImage(start);
    }

    private static Reason textOrImage(String start) {
        if (MARKUP.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
            return Reason.WEB_PAGE;
        }
        if (start.chars().noneMatch(FileSignature::isControl)) {
            return Reason.TEXT;
        }
        if (startsWithOneOf(start, IMAGES)) {
            return Reason.IMAGE;
        }
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") ? Reason.TEXT : Reason.UNKNOWN;
    }

    private static boolean startsWithOneOf(String start, List<String> signatures) {
        return signatures.stream().anyMatch(start::startsWith);
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0;
    }

    private static Reason oldOffice(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Reason.PASSWORD;
            }
            if (files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book")) {
                return Reason.OLD_EXCEL;
            }
            return files.getRoot().hasEntryCaseInsensitive("WordDocument") ? Reason.WORD : Reason.UNKNOWN;
        } catch (IOException | RuntimeException broken) {
            return Reason.DAMAGED;
        }
    }
}
