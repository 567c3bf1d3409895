package id.pantau.achievement;

import java.math.BigDecimal;

/**
 * One outcome among those that are looked at together.
 *
 * @param name what the outcome is of, so that it can be named when it is left out
 * @param weight more than zero; 1 for all when nothing is weighted
 */
public record Member(String name, Outcome outcome, BigDecimal weight) {

    public Member {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight is more than 0, not " + weight);
        }
    }

    /** A member that weighs as much as any other. */
    public static Member of(String name, Outcome outcome) {
        return new Member(name, outcome, BigDecimal.ONE);
    }
}
