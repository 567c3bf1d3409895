package id.pantau.achievement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text without what only the layout of its document put there: line breaks, double blanks, tags. */
public final class CleanText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,40}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    private CleanText() {}

    static String of(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return tidy(raw.indexOf('<') < 0 ? raw : TAG.matcher(raw).replaceAll(" "));
    }

    /** The text on one line, with single blanks between its words. */
    public static String tidy(String text) {
        return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
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
