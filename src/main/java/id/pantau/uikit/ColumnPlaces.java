package id.pantau.uikit;

import java.util.ArrayList;
import java.util.List;

/** Finds the column in which a cell comes to stand, where cells above reach down into its row. */
final class ColumnPlaces {

    private final List<Integer> rowsCovered = new ArrayList<>();
    private int next;

    void startRow() {
        next = 0;
        rowsCovered.replaceAll(rows -> Math.max(0, rows - 1));
    }

    /**
     * Takes the next free place.
     *
     * @return the column, counted from 0
     */
    int take(int rows, int columns) {
        while (next < rowsCovered.size() && rowsCovered.get(next) > 0) {
            next++;
        }
        int place = next;
        for (int i = 0; i < columns; i++) {
            cover(place + i, rows);
        }
        next += columns;
        return place;
    }

    private void cover(int column, int rows) {
        while (rowsCovered.size() <= column) {
            rowsCovered.add(0);
        }
        rowsCovered.set(column, rows);
    }
}
