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

    private static final List<WorkbookCheck> CHECKS = List.of(new OrphanCheck());

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
        List<SheetReading> readings = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden() && !isEmpty(sheet))
                .flatMap(sheet -> new PlanSheetReader(sheet, fileName).read().stream())
                .toList();
        return readings.stream().map(reading -> checked(reading, readings)).toList();
    }

    private static SheetReading checked(SheetReading reading, List<SheetReading> all) {
        List<Finding> findings = Stream.concat(
                        reading.findings().stream(), CHECKS.stream().flatMap(check -> check.of(reading, all)))
                .toList();
        return new SheetReading(reading.sheet(), reading.plan(), reading.places(), findings);
    }

    private static boolean isEmpty(SheetGrid sheet) {
        return sheet.cells().isEmpty();
    }
}
