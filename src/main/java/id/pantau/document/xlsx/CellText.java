package id.pantau.document.xlsx;

import id.pantau.document.layout.LegalText;
import java.util.regex.Pattern;

/** Makes any text fit for a cell, so that it is read back as it was typed and never taken for a formula. */
final class CellText {

    /** Excel's own limit for one cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_ALIKE = "=+-@\t'";

    private CellText() {}

    /** Without what XML cannot hold, line breaks as {@code \n}, cut at Excel's limit with an ellipsis. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(LegalText.of(text));
        if (kept.length() > LONGEST) {
            kept.setLength(LONGEST - 1);
            if (Character.isHighSurrogate(kept.charAt(kept.length() - 1))) {
                kept.setLength(kept.length() - 1);
            }
            kept.append('\u2026');
        }
        return kept.toString();
    }

    /** As it must be stored: {@code _x0041_} as typed would be read as an escaped letter. */
    static String stored(String clean) {
        return ESCAPE_ALIKE.matcher(clean).replaceAll("_x005F_");
    }

    /** Whether Excel would take the text for a formula or a sign of its own when somebody edits the cell. */
    static boolean needsQuote(String clean) {
        return !clean.isEmpty() && FORMULA_ALIKE.indexOf(clean.charAt(0)) >= 0;
    }
}
