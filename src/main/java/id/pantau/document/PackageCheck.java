package id.pantau.document;

import id.pantau.document.UnreadableWorkbookException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a zip file before anything is built from it: is it a workbook, and within the limits? */
final class PackageCheck {

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_WITHIN = 22 + 0xffff;

    private final ReadingLimits limits;
    private final PartContents contents;
    private final Set<String> names = new HashSet<>();
    private long inflated;

    private PackageCheck(ReadingLimits limits) {
        this.limits = limits;
        this.contents = new PartContents(limits.maxCells());
    }

    /** Null when the file is a workbook within the limits. */
    static @Nullable Reason objection(byte[] bytes, ReadingLimits limits) {
        if (!hasEnd(bytes)) {
            return Reason.DAMAGED;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return new PackageCheck(limits).objection(zip);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return Reason.DAMAGED;
        }
    }

    private @Nullable Reason objection(ZipInputStream zip) throws IOException, XMLStreamException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            byte[] part =
                    zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.maxInflatedBytes() - inflated + 1));
            inflated += part.length;
            if (inflated > limits.maxInflatedBytes()) {
                return Reason.TOO_INFLATED;
            }
            contents.look(entry.getName(), part);
            if (contents.tooManyCells()) {
                return Reason.TOO_MANY_CELLS;
            }
        }
        return contents.strict() ? Reason.STRICT_EXCEL : kindObjection();
    }

    private @Nullable Reason kindObjection() {
        if (contents.typesMention("ms-excel.sheet.binary")) {
            return Reason.BINARY_EXCEL;
        }
        if (names.contains("xl/vbaproject.bin") || contents.typesMention("macroenabled")) {
            return Reason.MACROS;
        }
        if (contents.typesMention("spreadsheetml.sheet.main+xml")
                || contents.typesMention("spreadsheetml.template.main+xml")) {
            return null;
        }
        if (contents.typesMention("wordprocessingml")) {
            return Reason.WORD;
        }
        if (contents.typesMention("presentationml")) {
            return Reason.PRESENTATION;
        }
        return names.contains("mimetype") && names.contains("content.xml") ? Reason.OPEN_DOCUMENT : Reason.ARCHIVE;
    }

    /** A zip file ends with its directory; one that was cut off in transfer does not. */
    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - END.length; at >= Math.max(0, bytes.length - END_WITHIN); at--) {
            if (Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }
}
