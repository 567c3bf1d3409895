package id.pantau.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of rupiah; whole rupiah in everything an office reports. */
public record Money(BigDecimal rupiah) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public static Money of(long rupiah) {
        return new Money(BigDecimal.valueOf(rupiah));
    }

    public Money plus(Money other) {
        return new Money(rupiah.add(other.rupiah));
    }

    public boolean isZero() {
        return rupiah.signum() == 0;
    }

    /** The amount in thousands of rupiah, half-up, as the PP 39/2006 layout states it. */
    public BigDecimal thousands() {
        return rupiah.movePointLeft(3).setScale(0, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return rupiah.compareTo(other.rupiah);
    }
}
