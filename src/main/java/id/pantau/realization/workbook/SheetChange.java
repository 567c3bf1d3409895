package id.pantau.realization.workbook;

import id.pantau.realization.EntryCell;
import id.pantau.realization.TaskRow;

/**
 * A cell that the sheet changes.
 *
 * @param address of the cell on the sheet, such as G12
 * @param before what is stored, in the form in which it is stored; "" for nothing
 * @param after what the sheet holds instead, in the same form
 */
public record SheetChange(TaskRow row, EntryCell cell, String address, String before, String after) {}
