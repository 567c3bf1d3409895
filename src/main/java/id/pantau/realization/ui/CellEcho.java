package id.pantau.realization.ui;

/**
 * How a text that is being typed is understood.
 *
 * @param said in a sentence; empty when there is nothing to say
 * @param figures of the row, if the cell held that
 */
record CellEcho(boolean refused, String said, RowReport figures) {}
