package id.pantau.planning.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: blanks and line breaks as one blank. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");

    private Words() {}

    static String tidy(String text) {
        return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
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

    /** Most texts are, and looking is much cheaper than replacing. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean unusual = letter < ' ' || letter > '~';
            if (unusual || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
    }
}
