package id.pantau.office;

/** How alike two words are: the same, one an abbreviation of the other, or a slip of the finger apart. */
final class WordLikeness {

    static final double NONE = 0;

    private static final double SAME = 1;
    private static final double ABBREVIATED = 0.9;
    private static final double LEAST = 0.75;
    private static final int SHORTEST_STEM = 3;
    // in short words one other letter makes another word: data, daya
    private static final int SHORTEST_WITH_SLIPS = 5;

    private WordLikeness() {}

    /** From 0 to 1. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= SHORTEST_STEM && (one.startsWith(other) || other.startsWith(one))) {
            return ABBREVIATED;
        }
        if (shorter < SHORTEST_WITH_SLIPS) {
            return NONE;
        }
        double alike = 1 - (double) slips(one, other) / Math.max(one.length(), other.length());
        return alike >= LEAST ? alike : NONE;
    }

    /** How many letters must be changed, added, left out, or swapped with their neighbour (optimal string alignment). */
    private static int slips(String one, String other) {
        int[][] counts = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, counts, i, j);
            }
        }
        return counts[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] counts, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(counts[i - 1][j] + 1, counts[i][j - 1] + 1);
        least = Math.min(least, counts[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, counts[i - 2][j - 2] + 1) : least;
    }
}
