package id.pantau.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as somebody might hand them in, good and bad ones. */
public final class HostileFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private HostileFiles() {}

    public static byte[] pdf(String words) {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% " + words + "\n%%EOF");
    }

    public static byte[] program() {
        byte[] exe = new byte[512];
        System.arraycopy(text("MZ\u0090\0\u0003\0\0\0"), 0, exe, 0, 8);
        exe[0x3c] = (byte) 0x80;
        System.arraycopy(text("PE\0\0\u0064\u0086"), 0, exe, 0x80, 6);
        return exe;
    }

    public static byte[] word() {
        return zip(wordParts(WORD));
    }

    /** A document with macros that declares itself as one without. */
    public static byte[] hiddenMacros() {
        Map<String, byte[]> parts = wordParts(WORD);
        parts.put("word/vbaProject.bin", text("x"));
        return zip(parts);
    }

    public static byte[] macroEnabled() {
        return zip(wordParts("application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    /** Small as a file, so many bytes when it is unpacked. */
    public static byte[] bomb(int megabytes) {
        Map<String, byte[]> parts = wordParts(WORD);
        parts.put("word/media/image1.bin", new byte[megabytes * 1024 * 1024]);
        return zip(parts);
    }

    public static byte[] openDocument(String more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<a/>"));
        if (!more.isEmpty()) {
            parts.put(more, text("<manifest:encryption-data/>"));
        }
        return zip(parts);
    }

    public static byte[] archive() {
        return zip(Map.of("laporan.pdf", pdf("a")));
    }

    public static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> wordParts(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + type + "\"/></Types>"));
        parts.put("word/document.xml", text("<w:document/>"));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
