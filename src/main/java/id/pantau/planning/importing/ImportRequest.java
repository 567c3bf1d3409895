package id.pantau.planning.importing;

import id.pantau.shared.OfficeId;
import java.util.List;

/**
 * What a planner decided to store of one workbook.
 *
 * @param sheets in the order of the workbook, without those left out
 * @param owners what owner texts of the sheets stand for; those left out are units the office will have from then on
 */
public record ImportRequest(OfficeId office, List<SheetImport> sheets, List<OwnerDecision> owners) {

    public ImportRequest {
        sheets = List.copyOf(sheets);
        owners = List.copyOf(owners);
    }
}
