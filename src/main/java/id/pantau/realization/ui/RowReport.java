package id.pantau.realization.ui;

/**
 * What the table tells of a row besides its fields.
 *
 * @param toDate realized to date
 * @param achievement achievement to date
 * @param explanation the sum behind it, line by line
 * @param begun whether there is an entry
 * @param missing what is missing before it can be handed in, in words; empty when nothing is
 */
record RowReport(String row, String toDate, String achievement, String explanation, boolean begun, String missing) {}
