package id.pantau.planning.importing;

import id.pantau.document.WorkbookReader;
import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import java.util.List;
import java.util.Objects;

/** Reads workbooks the tests wrote, as if a planner had uploaded them. */
public final class ReadAgain {

    private ReadAgain() {}

    public static List<SheetReading> sheets(byte[] workbook) {
        return new PlanWorkbookReader(new WorkbookReader()).read(workbook, "lagi.xlsx");
    }

    public static NewPlan plan(byte[] workbook) {
        SheetReading only = sheets(workbook).getFirst();
        return Objects.requireNonNull(only.plan(), () -> only.findings().toString());
    }
}
