package id.pantau.document.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an Office file again so that the moment and the order of packing leave no trace in its bytes. */
public final class StablePackage {

    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StablePackage() {}

    public static byte[] of(byte[] packed, Instant created) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(created, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // "[Content_Types].xml" sorts before all other parts, where readers expect it
            for (Map.Entry<String, byte[]> part : parts(packed).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time.isBefore(ZIP_BEGINS) ? ZIP_BEGINS : time);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
