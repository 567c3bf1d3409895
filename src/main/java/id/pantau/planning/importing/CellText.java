package id.pantau.planning.importing;

import id.pantau.achievement.IndonesianNumbers;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a cell as a plan keeps it: what is printed, but never less exact than what the cell holds. */
final class CellText {

    private CellText() {}

    static String of(GridCell cell, ColumnRole role) {
        boolean figure = role == ColumnRole.TARGET || role == ColumnRole.OUTPUT || role == ColumnRole.SCHEDULE;
        String shown = Words.tidy(cell.text());
        if (!figure || cell.number() == null || isExact(cell)) {
            return shown;
        }
        return exact(cell);
    }

    /** Whether the sheet shows fewer or other digits than the cell holds, such as 98% for 0.975. */
    static boolean isExact(GridCell cell) {
        BigDecimal shown = shown(Words.tidy(cell.text()));
        return shown == null
                || switch (cell.kind()) {
                    case PERCENT -> shown.compareTo(number(cell).movePointRight(2)) == 0;
                    case NUMBER ->
                        shown.compareTo(number(cell)) == 0
                                && shown.stripTrailingZeros().scale() <= 0;
                    default -> true;
                };
    }

    private static String exact(GridCell cell) {
        return cell.kind() == CellKind.PERCENT
                ? IndonesianNumbers.exactPercent(number(cell).movePointRight(2)).replace(" %", "%")
                : IndonesianNumbers.exact(number(cell));
    }

    private static BigDecimal number(GridCell cell) {
        return Objects.requireNonNull(cell.number());
    }

    /** The figure Excel shows, written with English signs. */
    private static @Nullable BigDecimal shown(String text) {
        String digits = text.replace("%", "").replace(",", "").strip();
        return digits.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }
}
