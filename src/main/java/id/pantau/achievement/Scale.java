package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The words an office uses for achievements, best first.
 *
 * @param name the scale's name for people
 * @param bands from the highest bound to the lowest
 * @param lowest the word for whatever reaches no bound
 */
public record Scale(String name, List<Band> bands, String lowest) {

    /**
     * One word and from where it is earned.
     *
     * @param bound in percent points
     * @param included whether the bound itself earns the word
     */
    public record Band(String word, BigDecimal bound, boolean included) {

        /** A word for achievements above a bound. */
        public static Band above(String word, long bound) {
            return new Band(word, BigDecimal.valueOf(bound), false);
        }

        /** A word for achievements from a bound on. */
        public static Band from(String word, long bound) {
            return new Band(word, BigDecimal.valueOf(bound), true);
        }

        boolean isEarnedBy(BigDecimal percent) {
            int compared = percent.compareTo(bound);
            return compared > 0 || (included && compared == 0);
        }
    }

    /** The bands of Permendagri 54/2010 as lower bounds, so that no value falls between two of them. */
    public static final Scale USUAL = new Scale(
            "Permendagri 54/2010",
            List.of(
                    Band.above("Sangat tinggi", 90),
                    Band.above("Tinggi", 75),
                    Band.above("Sedang", 65),
                    Band.above("Rendah", 50)),
            "Sangat rendah");

    public Scale {
        bands = List.copyOf(bands);
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).bound().compareTo(bands.get(at - 1).bound()) >= 0) {
                throw new IllegalArgumentException("the bounds of a scale fall from band to band");
            }
        }
    }

    /** The word for a percentage; give it unrounded. */
    public String word(BigDecimal percent) {
        return bands.stream()
                .filter(band -> band.isEarnedBy(percent))
                .map(Band::word)
                .findFirst()
                .orElse(lowest);
    }

    /** The word for an outcome; empty when it has no percentage. */
    public Optional<String> word(Outcome outcome) {
        return outcome.percent().map(this::word);
    }
}
