package id.pantau.planning.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: blanks and line breaks as one blank. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}#]+");

    private Words() {}

    static String tidy(String text) {
        return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static String folded(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The words alone, without signs between them: "Pagu Anggaran (Rp)" is "pagu anggaran rp". */
    static String bare(String text) {
        return SIGNS.matcher(folded(text)).replaceAll(" ").strip();
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

    /** How many letters have to be changed, added, left out or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
