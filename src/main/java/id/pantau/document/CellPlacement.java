package id.pantau.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the place of each cell when rows list only the cells that begin in them. */
final class CellPlacement<C extends SpanningCell> {

    private final List<PlacedCell<C>> placed = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final int columns;

    private CellPlacement(int rows, int columns) {
        this.columns = columns;
        for (int row = 0; row < rows; row++) {
            taken.add(new BitSet(columns));
        }
    }

    static <C extends SpanningCell> List<PlacedCell<C>> place(List<List<C>> rows, int columns) {
        CellPlacement<C> placement = new CellPlacement<>(rows.size(), columns);
        for (int row = 0; row < rows.size(); row++) {
            placement.placeRow(row, rows.get(row));
        }
        return placement.placed;
    }

    private void placeRow(int row, List<C> cells) {
        for (C cell : cells) {
            int column = taken.get(row).nextClearBit(0);
            take(row, column, cell);
            placed.add(new PlacedCell<>(
                    cell, new CellRange(row, row + cell.rowSpan() - 1, column, column + cell.colSpan() - 1)));
        }
        if (taken.get(row).cardinality() < columns) {
            throw new IllegalArgumentException("row %d fills %d of %d columns"
                    .formatted(row, taken.get(row).cardinality(), columns));
        }
    }

    private void take(int row, int column, C cell) {
        if (column + cell.colSpan() > columns || row + cell.rowSpan() > taken.size()) {
            throw new IllegalArgumentException("a cell of row %d reaches out of the table".formatted(row));
        }
        for (BitSet line : taken.subList(row, row + cell.rowSpan())) {
            if (!line.get(column, column + cell.colSpan()).isEmpty()) {
                throw new IllegalArgumentException("two cells overlap in row %d".formatted(row));
            }
            line.set(column, column + cell.colSpan());
        }
    }
}
