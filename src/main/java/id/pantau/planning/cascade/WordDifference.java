package id.pantau.planning.cascade;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, cut where they differ by words.
 *
 * @param one the first text in pieces, in its own wording
 * @param other the second text in pieces
 */
public record WordDifference(List<Piece> one, List<Piece> other) {

    public WordDifference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Where the texts differ; punctuation and capitals do not count. */
    public static WordDifference between(String one, String other) {
        return new Comparison(words(one), words(other)).difference();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /**
     * Some words in a row.
     *
     * @param differs whether the other text does not have them
     */
    public record Piece(String words, boolean differs) {}

    /** Finds the longest row of words that both texts have in the same order. */
    private record Comparison(List<String> one, List<String> other) {

        WordDifference difference() {
            int[][] common = common();
            boolean[] keptInOne = new boolean[one.size()];
            boolean[] keptInOther = new boolean[other.size()];
            int i = 0;
            int j = 0;
            while (i < one.size() && j < other.size()) {
                if (same(i, j)) {
                    keptInOne[i++] = true;
                    keptInOther[j++] = true;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            return new WordDifference(pieces(one, keptInOne), pieces(other, keptInOther));
        }

        /** How many words the rests of both texts have in common, from any place in each. */
        private int[][] common() {
            int[][] common = new int[one.size() + 1][other.size() + 1];
            for (int i = one.size() - 1; i >= 0; i--) {
                for (int j = other.size() - 1; j >= 0; j--) {
                    common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        private boolean same(int i, int j) {
            return PlainText.of(one.get(i)).equals(PlainText.of(other.get(j)));
        }

        private static List<Piece> pieces(List<String> words, boolean[] kept) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Piece last = pieces.isEmpty() ? null : pieces.getLast();
                if (last != null && last.differs() != kept[i]) {
                    pieces.set(pieces.size() - 1, new Piece(last.words() + ' ' + words.get(i), last.differs()));
                } else {
                    pieces.add(new Piece(words.get(i), !kept[i]));
                }
            }
            return pieces;
        }
    }
}
