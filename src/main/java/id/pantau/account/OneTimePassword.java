package id.pantau.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that are handed over once and must then be replaced; without letters that are read as others. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private OneTimePassword() {}

    static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
