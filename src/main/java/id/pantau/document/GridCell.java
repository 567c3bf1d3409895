package id.pantau.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as a person sees it in Excel, and the exact value behind it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text what Excel with English settings shows, line breaks as {@code \n}; empty for an empty cell
 * @param number the stored value of NUMBER, PERCENT (0.77 for 77%) and DATE (Excel's day count), in the 15 digits Excel
 *     knows; null otherwise
 * @param date the day of a DATE; null otherwise
 * @param formula whether the value is the saved result of a formula; it is never calculated here
 */
public record GridCell(
        int row,
        int column,
        CellKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean formula,
        boolean bold) {

    public static GridCell empty(int row, int column) {
        return new GridCell(row, column, CellKind.EMPTY, "", null, null, false, false);
    }

    public static GridCell text(int row, int column, String text) {
        return new GridCell(row, column, CellKind.TEXT, text, null, null, false, false);
    }

    /** The name Excel gives to the cell, such as {@code C12}. */
    public String address() {
        return A1.address(row, column);
    }

    /** Whether nothing can be seen in the cell, blanks counted as nothing. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
