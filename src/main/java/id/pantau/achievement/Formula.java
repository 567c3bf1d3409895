package id.pantau.achievement;

import java.math.BigDecimal;

/**
 * How a realization becomes a percentage of its target.
 *
 * <p>Sources: LKjIP Kabupaten Maluku Tengah 2021 and the performance management rules of PermenPANRB, page 110, for
 * ratio, complement and range; the inverse ratio is common use.
 */
public enum Formula {
    /** R / T × 100. */
    RATIO("realisasi / target × 100"),
    /** (2 × T − R) / T × 100, negative when R is more than twice T. */
    COMPLEMENT("(2 × target − realisasi) / target × 100") {
        @Override
        BigDecimal percent(BigDecimal target, BigDecimal realized) {
            return Arithmetic.percent(target.add(target).subtract(realized), target);
        }

        @Override
        String filled(String target, String realized) {
            return "(2 × " + target + " − " + realized + ") / " + target + " × 100";
        }
    },
    /** T / R × 100, without meaning when R is zero. */
    INVERSE_RATIO("target / realisasi × 100") {
        @Override
        BigDecimal percent(BigDecimal target, BigDecimal realized) {
            return Arithmetic.percent(target, realized);
        }

        @Override
        String filled(String target, String realized) {
            return target + " / " + realized + " × 100";
        }
    },
    /** 100 inside the range; outside, the ratio or the complement against the bound that was passed. */
    RANGE("di dalam rentang 100 %; di luarnya terhadap batas yang dilewati");

    private final String words;

    Formula(String words) {
        this.words = words;
    }

    /** The formula in Indonesian words. */
    public String words() {
        return words;
    }

    /** The formula a direction uses unless a person chooses another. */
    public static Formula usualFor(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> RATIO;
            case LOWER_IS_BETTER -> COMPLEMENT;
            case RANGE -> RANGE;
        };
    }

    /** Whether the formula rises and falls with the direction: a ratio rewards more, the other two reward less. */
    public boolean suits(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> this == RATIO || this == RANGE;
            case LOWER_IS_BETTER -> this != RATIO;
            case RANGE -> true;
        };
    }

    /** The formula that is in fact divided by when this one is asked for in that direction. */
    Formula against(Direction direction) {
        if (this != RANGE) {
            return this;
        }
        return direction == Direction.LOWER_IS_BETTER ? COMPLEMENT : RATIO;
    }

    /** The unrounded percentage; target and, for the inverse ratio, realization are not zero. */
    BigDecimal percent(BigDecimal target, BigDecimal realized) {
        return Arithmetic.percent(realized, target);
    }

    /** The formula with the numbers put in. */
    String filled(String target, String realized) {
        return realized + " / " + target + " × 100";
    }
}
