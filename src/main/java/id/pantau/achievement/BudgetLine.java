package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a budget and the lines below it that it is divided into.
 *
 * @param key tells amounts apart: the same amount stated again carries the same key
 * @param stated in rupiah, null when the document states none (a stated nil is zero)
 * @param spent in rupiah on this very line, null when nothing was reported
 */
public record BudgetLine(
        String key, @Nullable BigDecimal stated, @Nullable BigDecimal spent, List<BudgetLine> parts) {

    public BudgetLine {
        parts = List.copyOf(parts);
    }

    /** A line that is not divided further. */
    public static BudgetLine of(String key, @Nullable BigDecimal stated, @Nullable BigDecimal spent) {
        return new BudgetLine(key, stated, spent, List.of());
    }
}
