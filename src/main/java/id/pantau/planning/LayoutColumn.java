package id.pantau.planning;

/**
 * A column of a plan's table.
 *
 * @param width in characters, as in a workbook
 */
public record LayoutColumn(PlanColumn holds, int width) {}
