package id.pantau.planning;

/**
 * A cell of the head of a plan's table, column numbers such as "(1)" included.
 *
 * @param row counted from 0 at the top of the head
 * @param column counted from 0 at the left of the table
 */
public record HeadCell(int row, int column, int rowSpan, int columnSpan, String text) {}
