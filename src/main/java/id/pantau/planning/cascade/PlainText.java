package id.pantau.planning.cascade;

import static java.util.stream.Collectors.joining;

import id.pantau.planning.comparing.EditDistance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text of a plan without what people write differently and mean the same: blanks, capitals and punctuation.
 *
 * @param words in lower case, one blank between them
 */
record PlainText(String words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DECIMALS = 3;

    static PlainText of(String text) {
        return new PlainText(BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(joining(" ")));
    }

    /**
     * How alike two texts are: the share of letters of the longer one that need not be changed to get the other.
     *
     * @return from 0 to 1, and 1 only for the same words
     */
    BigDecimal likeness(PlainText other) {
        int longer = longer(other);
        if (longer == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(longer - new EditDistance(longer).between(words, other.words))
                .divide(BigDecimal.valueOf(longer), DECIMALS, RoundingMode.DOWN);
    }

    /** Whether the texts are at least so alike; much cheaper to say than how alike exactly. */
    boolean resembles(PlainText other, BigDecimal atLeast) {
        int longer = longer(other);
        int most = BigDecimal.ONE
                .subtract(atLeast)
                .multiply(BigDecimal.valueOf(longer))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        return longer > 0 && new EditDistance(most).between(words, other.words) <= most;
    }

    private int longer(PlainText other) {
        return Math.max(words.length(), other.words.length());
    }
}
