package id.pantau.planning.comparing;

/**
 * How far two texts are apart, as long as it is not too far: the comparison ends where they cannot be alike any more.
 *
 * @param most the letters that may differ
 */
public record EditDistance(int most) {

    /**
     * How many letters have to be changed, added, left out or swapped with their neighbour.
     *
     * @return one more than may differ where it is more than that
     */
    public int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] second = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        int leastAbove = 0;
        for (int i = 1; i <= one.length(); i++) {
            int[] spare = second;
            second = above;
            above = row;
            row = spare;
            int least = fill(row, above, second, one, other, i);
            if (least > most && leastAbove > most) {
                return most + 1;
            }
            leastAbove = least;
        }
        return Math.min(row[other.length()], most + 1);
    }

    /** The costs up to the letter i of one, for the letters of the other that are near enough; answers the least of them. */
    private int fill(int[] row, int[] above, int[] second, String one, String other, int i) {
        char letter = one.charAt(i - 1);
        int from = Math.max(1, i - most);
        int to = Math.min(other.length(), i + most);
        row[from - 1] = from == 1 ? i : most + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            char facing = other.charAt(j - 1);
            int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (letter == facing ? 0 : 1));
            if (i > 1 && j > 1 && letter == other.charAt(j - 2) && one.charAt(i - 2) == facing) {
                cost = Math.min(cost, second[j - 2] + 1);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        if (to < other.length()) {
            row[to + 1] = most + 1;
        }
        return least;
    }
}
