package id.pantau.planning.importing;

import id.pantau.achievement.MoneyReader;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the amounts of a column are whole rupiah, or thousands or millions as its header says.
 *
 * @param header such as "Pagu (Rp juta)"
 */
record BudgetScale(String header) {

    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;

    /** How many zeros the sheet leaves out. */
    int zeros() {
        String words = header.toLowerCase(Locale.ROOT);
        if (words.contains("juta")) {
            return MILLIONS;
        }
        return words.contains("ribu") || words.matches(".*[.( ]000\\b.*") ? THOUSANDS : 0;
    }

    @Nullable BigDecimal amount(GridCell cell) {
        if (zeros() == 0) {
            return BudgetCells.amount(cell);
        }
        BigDecimal figure = cell.kind() == CellKind.NUMBER
                ? Objects.requireNonNull(cell.number())
                : MoneyReader.read("Rp " + Words.tidy(cell.text()).replaceFirst("(?i)^rp\\.?", ""))
                        .value()
                        .orElse(null);
        return figure == null ? null : figure.movePointRight(zeros());
    }
}
