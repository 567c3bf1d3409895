package id.pantau.calculator.ui;

import id.pantau.achievement.GoldenTable;
import java.math.BigDecimal;
import java.util.Objects;

/** A row of the golden table as a person types it into the calculator. */
final class TypedRow {

    private TypedRow() {}

    static CalculatorAddress of(GoldenTable.Row row) {
        BigDecimal cap = row.cap().percent();
        return new CalculatorAddress(
                Objects.requireNonNullElse(row.target(), ""),
                Objects.requireNonNullElse(row.realization(), ""),
                row.direction(),
                row.formula(),
                cap == null ? TypedCap.NONE : TypedCap.tidy(cap.toPlainString()),
                Objects.requireNonNullElse(row.indicator(), ""));
    }
}
