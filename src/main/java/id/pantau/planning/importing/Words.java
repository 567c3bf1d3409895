package id.pantau.planning.importing;

import java.util.Locale;

/** Texts as they are compared: blanks and line breaks as one blank. */
final class Words {

    private Words() {}

    static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+", " ").strip();
    }

    static String folded(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The words alone, without signs between them: "Pagu Anggaran (Rp)" is "pagu anggaran rp". */
    static String bare(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
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
