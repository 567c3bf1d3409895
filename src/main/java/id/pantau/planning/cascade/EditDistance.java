package id.pantau.planning.cascade;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many letters have to be added, dropped or replaced to make one text of another (Levenshtein).
 *
 * @param most beyond this many the exact number is not worth working out
 */
record EditDistance(String one, String other, int most) {

    /** The number of changes; some number above {@link #most} where there are more than that. */
    int value() {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            above = next(above, row);
            if (Arrays.stream(above).min().orElseThrow() > most) {
                return most + 1;
            }
        }
        return above[other.length()];
    }

    private int[] next(int[] above, int row) {
        int[] current = new int[above.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
        }
        return current;
    }
}
