package id.pantau.planning.importing;

import java.util.Locale;

/** Texts as they are compared: blanks and line breaks as one blank. */
final class Words {

    private Words() {}

    static String tidy(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    static String folded(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }
}
