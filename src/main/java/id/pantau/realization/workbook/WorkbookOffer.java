package id.pantau.realization.workbook;

import id.pantau.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that a person can be given for a month.
 *
 * @param owner whose plan it is, as the document says
 * @param openCells how many cells can be filled in now
 * @param refusal why there is none, in the reader's language; null when there is one
 */
public record WorkbookOffer(
        OfficeId office,
        String owner,
        int openCells,
        LocalDate dueOn,
        @Nullable String refusal) {}
