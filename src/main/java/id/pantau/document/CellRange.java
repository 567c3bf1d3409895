package id.pantau.document;

/**
 * A rectangle of cells, all four edges included and counted from 0.
 *
 * <p>In a merged range the anchor, its top left cell, holds the value of all.
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public CellRange {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("not a range of cells: rows %d to %d, columns %d to %d"
                    .formatted(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public boolean isAnchor(int row, int column) {
        return row == firstRow && column == firstColumn;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    /** The range as Excel names it, such as {@code B4:C9}. */
    public String address() {
        return A1.address(firstRow, firstColumn) + ":" + A1.address(lastRow, lastColumn);
    }
}
