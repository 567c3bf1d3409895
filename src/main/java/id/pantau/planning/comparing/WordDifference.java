package id.pantau.planning.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two wordings of one text, word by word.
 *
 * @param older the older text in pieces
 * @param newer the newer text in pieces
 */
public record WordDifference(List<Piece> older, List<Piece> newer) {

    /** Words that follow each other and are all changed or all the same. */
    public record Piece(String text, boolean changed) {}

    public WordDifference {
        older = List.copyOf(older);
        newer = List.copyOf(newer);
    }

    public static WordDifference of(String older, String newer) {
        return of(older, newer, UnaryOperator.identity());
    }

    /** @param meaning what of a word counts, such as its letters without punctuation */
    public static WordDifference of(String older, String newer, UnaryOperator<String> meaning) {
        List<String> before = words(older);
        List<String> after = words(newer);
        List<String> meantBefore = before.stream().map(meaning).toList();
        List<String> meantAfter = after.stream().map(meaning).toList();
        int[][] common = common(meantBefore, meantAfter);
        boolean[] keptBefore = new boolean[before.size()];
        boolean[] keptAfter = new boolean[after.size()];
        for (int one = 0, other = 0; one < before.size() && other < after.size(); ) {
            if (meantBefore.get(one).equals(meantAfter.get(other))) {
                keptBefore[one++] = true;
                keptAfter[other++] = true;
            } else if (common[one + 1][other] >= common[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        return new WordDifference(pieces(before, keptBefore), pieces(after, keptAfter));
    }

    /** Every word with the blanks behind it; the last has one too, so that it is the same word further in front. */
    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of((text.stripTrailing() + " ").split("(?<=\\s)(?=\\S)"));
    }

    /** For every pair of places how many words the rest of both texts have in common, in order. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                common[one][other] = before.get(one).equals(after.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        return common;
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            text.append(words.get(at));
            if (at + 1 == words.size() || kept[at + 1] != kept[at]) {
                pieces.add(new Piece(
                        at + 1 == words.size() ? text.toString().stripTrailing() : text.toString(), !kept[at]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
