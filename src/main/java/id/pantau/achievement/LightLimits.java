package id.pantau.achievement;

import java.math.BigDecimal;

/**
 * From where on an achievement is green or yellow; common practice, no regulation.
 *
 * @param green in percent points, the limit included
 * @param yellow in percent points, the limit included, not above green
 */
public record LightLimits(BigDecimal green, BigDecimal yellow) {

    /** Green from 90 %, yellow from 60 %. */
    public static final LightLimits USUAL = new LightLimits(BigDecimal.valueOf(90), BigDecimal.valueOf(60));

    public LightLimits {
        if (yellow.compareTo(green) > 0) {
            throw new IllegalArgumentException("yellow begins below green, not at " + yellow);
        }
    }

    /** The light of a percentage; give it unrounded. */
    public TrafficLight light(BigDecimal percent) {
        if (percent.compareTo(green) >= 0) {
            return TrafficLight.GREEN;
        }
        return percent.compareTo(yellow) >= 0 ? TrafficLight.YELLOW : TrafficLight.RED;
    }

    /** The light of an outcome: a missed mark is red, what cannot be computed has none. */
    public TrafficLight light(Outcome outcome) {
        return switch (outcome) {
            case Outcome.GradeMissed missed -> TrafficLight.RED;
            case Outcome.NotComputable none -> TrafficLight.NONE;
            case Outcome.Computed computed -> light(computed.capped());
            case Outcome.GradeReached reached -> TrafficLight.GREEN;
        };
    }
}
