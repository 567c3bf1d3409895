package id.pantau.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes tokens nobody can guess, and what is kept of them. */
final class TokenSecret {

    private static final int BYTES = 32;
    // tells a token from other secrets when one turns up where it should not
    private static final String PREFIX = "pantau_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    /** A new token of 256 random bits. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hex; a slow hash would add nothing to 256 random bits. */
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
