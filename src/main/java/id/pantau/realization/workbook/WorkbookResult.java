package id.pantau.realization.workbook;

/**
 * What was taken over from a sheet.
 *
 * @param cells that were changed
 * @param rows of the plan they belong to
 */
public record WorkbookResult(int cells, int rows) {}
