package id.pantau.realization.ui;

/**
 * What the browser says of one cell.
 *
 * @param row id of its indicator
 * @param cell as {@link CellKey} writes it
 * @param seen what the cell held when the person began to type
 */
record TypedCell(String row, String cell, String seen, String typed) {}
