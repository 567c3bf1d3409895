package id.pantau.document;

/** A cell of the head of a table; centred unless said otherwise. */
public record HeaderCell(String text, int rowSpan, int colSpan, Alignment alignment) implements SpanningCell {

    public HeaderCell {
        if (rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException("a cell fills at least one row and one column");
        }
    }

    public HeaderCell(String text, int rowSpan, int colSpan) {
        this(text, rowSpan, colSpan, Alignment.CENTER);
    }

    public static HeaderCell of(String text) {
        return new HeaderCell(text, 1, 1);
    }

    /** A head that reaches down over several rows. */
    public static HeaderCell tall(String text, int rows) {
        return new HeaderCell(text, rows, 1);
    }

    /** A head over several columns. */
    public static HeaderCell wide(String text, int columns) {
        return new HeaderCell(text, 1, columns);
    }

    public HeaderCell aligned(Alignment side) {
        return new HeaderCell(text, rowSpan, colSpan, side);
    }
}
