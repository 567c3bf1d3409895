package id.pantau.planning.importing;

import id.pantau.document.WorkbookReader;

/** Reads plans without an application around. */
public final class PlanWorkbooks {

    private PlanWorkbooks() {}

    public static PlanWorkbookReader reader(WorkbookReader workbooks) {
        return new PlanWorkbookReader(workbooks);
    }
}
