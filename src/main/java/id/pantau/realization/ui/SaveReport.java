package id.pantau.realization.ui;

import java.util.List;

/**
 * What became of everything that was handed in at once.
 *
 * @param at the time of day, as it is written
 */
record SaveReport(List<CellReport> cells, List<RowReport> rows, String at) {}
