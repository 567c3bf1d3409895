package id.pantau.realization.workbook;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What would become of a sheet that came back; nothing is stored yet.
 *
 * @param made when the sheet was handed out
 * @param changes cells that the sheet changes
 * @param problems cells that cannot be taken over
 * @param stale cells that were changed elsewhere meanwhile
 * @param unchanged how many open cells stay as they are
 */
public record WorkbookCheck(
        YearMonth month,
        String fileName,
        Instant made,
        List<SheetChange> changes,
        List<SheetProblem> problems,
        List<StaleCell> stale,
        int unchanged) {

    public WorkbookCheck {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        stale = List.copyOf(stale);
    }

    /** Whether everything the sheet changes can be taken over, and there is something. */
    public boolean isApplicable() {
        return problems.isEmpty() && stale.isEmpty() && !changes.isEmpty();
    }

    /** The same, leaving the cells that were changed elsewhere as they are now. */
    public WorkbookCheck keepingOthers() {
        return new WorkbookCheck(month, fileName, made, changes, problems, List.of(), unchanged + stale.size());
    }
}
