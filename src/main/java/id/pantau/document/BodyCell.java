package id.pantau.document;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of the body of a table.
 *
 * @param alignment to which side the value leans; {@link #of} takes what suits the value
 * @param middle whether it stands halfway down the cell instead of at the top
 * @param locked whether it stays closed in a form although its column is open
 */
public record BodyCell(
        CellValue value,
        int rowSpan,
        int colSpan,
        Alignment alignment,
        Emphasis emphasis,
        boolean middle,
        boolean locked)
        implements SpanningCell {

    public BodyCell {
        if (rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException("a cell fills at least one row and one column");
        }
    }

    public static BodyCell of(CellValue value) {
        return new BodyCell(value, 1, 1, value.alignment(), Emphasis.NONE, false, false);
    }

    public static BodyCell empty() {
        return of(new CellValue.Empty());
    }

    public static BodyCell text(String text) {
        return of(new CellValue.Text(text));
    }

    public static BodyCell number(BigDecimal number, int decimals) {
        return of(new CellValue.Decimal(number, decimals));
    }

    /** A percentage in points: 97.5 for 97.5%, shown with two decimals. */
    public static BodyCell percent(BigDecimal points) {
        return of(new CellValue.Percent(points));
    }

    /** A percentage in points shown with so many decimals. */
    public static BodyCell percent(BigDecimal points, int decimals) {
        return of(new CellValue.Percent(points, decimals));
    }

    /** An amount in whole rupiah. */
    public static BodyCell money(BigDecimal rupiah) {
        return of(new CellValue.Money(rupiah));
    }

    public static BodyCell day(LocalDate date) {
        return of(new CellValue.Day(date));
    }

    public static BodyCell status(String text, CellValue.Tone tone) {
        return of(new CellValue.Status(text, tone));
    }

    /** The same cell over so many rows. */
    public BodyCell tall(int rows) {
        return new BodyCell(value, rows, colSpan, alignment, emphasis, middle, locked);
    }

    /** The same cell over so many columns. */
    public BodyCell wide(int columns) {
        return new BodyCell(value, rowSpan, columns, alignment, emphasis, middle, locked);
    }

    public BodyCell aligned(Alignment side) {
        return new BodyCell(value, rowSpan, colSpan, side, emphasis, middle, locked);
    }

    public BodyCell emphasized(Emphasis stronger) {
        return new BodyCell(value, rowSpan, colSpan, alignment, stronger, middle, locked);
    }

    /** The same cell, its value halfway down. */
    public BodyCell middled() {
        return new BodyCell(value, rowSpan, colSpan, alignment, emphasis, true, locked);
    }

    /** The same cell, closed in a form whatever its column says. */
    public BodyCell closed() {
        return new BodyCell(value, rowSpan, colSpan, alignment, emphasis, middle, true);
    }
}
