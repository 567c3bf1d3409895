package id.pantau.planning.importing;

import id.pantau.achievement.CleanText;
import java.util.Locale;

/** Texts as they are compared: blanks and line breaks as one blank. */
final class Words {

    private Words() {}

    static String tidy(String text) {
        return CleanText.tidy(text);
    }

    static String folded(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The words alone, without signs between them: "Pagu Anggaran (Rp)" is "pagu anggaran rp". */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        folded(text).codePoints().forEach(sign -> {
            if (isOfWord(sign)) {
                bare.appendCodePoint(sign);
            } else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        });
        return bare.toString().strip();
    }

    /** Letters and numbers of all kinds, and the sign for "number". */
    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || sign == '#'
                || Character.getType(sign) == Character.OTHER_NUMBER
                || Character.getType(sign) == Character.LETTER_NUMBER;
    }
}
