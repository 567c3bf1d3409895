package id.pantau.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what kind of unit is named next: "Sub Bagian", "Subbag", "Kabag", "Divisi".
 *
 * @param length how many words they are
 */
record UnitMark(UnitKind kind, int length) {

    private static final Set<String> SECTION = Set.of("subbag", "subag", "kasubbag", "kasubag");
    private static final Set<String> DIVISION = Set.of("bag", "kabag");
    private static final Set<String> PORTFOLIO = Set.of("div", "divisi", "kadiv");

    /** The mark that begins at a place in a text; null when there is none. */
    static @Nullable UnitMark at(List<String> words, int at) {
        String word = words.get(at);
        if (Set.of("sub", "kasub").contains(word) && at + 1 < words.size() && isDivision(words.get(at + 1))) {
            return new UnitMark(UnitKind.SECTION, 2);
        }
        if (SECTION.contains(word) || startsSection(word)) {
            return new UnitMark(UnitKind.SECTION, 1);
        }
        if (isDivision(word)) {
            return new UnitMark(UnitKind.DIVISION, 1);
        }
        return PORTFOLIO.contains(word) ? new UnitMark(UnitKind.PORTFOLIO, 1) : null;
    }

    private static boolean startsSection(String word) {
        return word.startsWith("sub") && WordLikeness.of(word, "subbagian") > WordLikeness.NONE;
    }

    private static boolean isDivision(String word) {
        return DIVISION.contains(word)
                || word.startsWith("b") && word.length() > 4 && WordLikeness.of(word, "bagian") > WordLikeness.NONE;
    }
}
