package id.pantau.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as the API writes them: as texts, without trailing zeros, so that no program rounds them while reading. */
final class Decimals {

    private Decimals() {}

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static @Nullable String textOrNull(@Nullable BigDecimal number) {
        return number == null ? null : text(number);
    }
}
