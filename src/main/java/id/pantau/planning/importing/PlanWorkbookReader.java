package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookGrid;
import id.pantau.document.WorkbookReader;
import id.pantau.planning.Finding;
import id.pantau.planning.SheetReading;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads every plan in a workbook as the office laid it out for signing. */
@Component
public class PlanWorkbookReader {

    private final WorkbookReader workbooks;

    PlanWorkbookReader(WorkbookReader workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * One reading for each plan on a visible sheet; a sheet without one has a reading that says so.
     *
     * @param fileName what the person calls the file
     * @throws id.pantau.document.UnreadableWorkbookException when the file is no workbook that can be read
     */
    public List<SheetReading> read(byte[] content, String fileName) {
        WorkbookGrid workbook = workbooks.read(content, fileName);
        Headers headers = new Headers();
        List<SheetReading> readings = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden() && !isEmpty(sheet))
                .flatMap(sheet -> new PlanSheetReader(sheet, headers, fileName).read().stream())
                .toList();
        List<WorkbookCheck> checks = List.of(new OrphanCheck(readings));
        return readings.stream().map(reading -> checked(reading, checks)).toList();
    }

    private static SheetReading checked(SheetReading reading, List<WorkbookCheck> checks) {
        List<Finding> findings = Stream.concat(
                        reading.findings().stream(), checks.stream().flatMap(check -> check.of(reading)))
                .toList();
        return new SheetReading(reading.sheet(), reading.plan(), reading.places(), findings);
    }

    private static boolean isEmpty(SheetGrid sheet) {
        return sheet.cells().isEmpty();
    }
}
