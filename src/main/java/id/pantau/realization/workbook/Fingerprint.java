package id.pantau.realization.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a text is still the same without keeping it. */
final class Fingerprint {

    private static final int LENGTH = 20;

    private Fingerprint() {}

    /** Of a text as it comes back from a workbook, which keeps neither control characters nor kinds of line breaks. */
    static String of(String text) {
        String kept = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
        return hash(kept.strip()).substring(0, LENGTH);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
