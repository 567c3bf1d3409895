package id.pantau.achievement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text without what only the layout of its document put there: line breaks, double blanks, tags. */
final class CleanText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,40}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    private CleanText() {}

    static String of(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return BLANKS.matcher(TAG.matcher(raw).replaceAll(" ")).replaceAll(" ").strip();
    }
}
