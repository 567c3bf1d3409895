package id.pantau.realization.workbook;

import id.pantau.realization.EntryCell;
import id.pantau.realization.TaskRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was changed elsewhere after the sheet had been handed out.
 *
 * @param address of the cell on the sheet, such as G12
 * @param stored what it holds now, in the form in which it is stored
 * @param typed what the sheet holds instead, in the same form; null when the person left it as it was
 * @param by who changed it
 */
public record StaleCell(
        TaskRow row,
        EntryCell cell,
        String address,
        String stored,
        @Nullable String typed,
        String by,
        Instant at) {}
