package id.pantau.realization.workbook;

import id.pantau.realization.EntryField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the sheet that cannot be taken over.
 *
 * @param address of the cell on the sheet, such as G12
 * @param line which line of the sheet it is, shortened; empty when it is none
 * @param field null when it is none to be filled in
 * @param typed what stands in the cell, shortened
 * @param reason in the reader's language, with the way out
 * @param couldMean what it could mean, when that is the question
 */
public record SheetProblem(
        String address,
        String line,
        @Nullable EntryField field,
        String typed,
        String reason,
        List<String> couldMean) {

    public SheetProblem {
        couldMean = List.copyOf(couldMean);
    }
}
