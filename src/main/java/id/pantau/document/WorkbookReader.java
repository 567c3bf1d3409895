package id.pantau.document;

import id.pantau.document.UnreadableWorkbookException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an uploaded .xlsx into grids, and refuses everything else with a reason people understand. */
@Component
public class WorkbookReader {

    static {
        // the check of the whole package is ours; sheets of empty formatted rows shrink further than POI expects
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(ReadingLimits.standard().maxInflatedBytes());
    }

    private final ReadingLimits limits;

    public WorkbookReader() {
        this(ReadingLimits.standard());
    }

    public WorkbookReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a stream to its end, or to the limit.
     *
     * @param fileName what the person calls the file, for messages only
     * @throws UnreadableWorkbookException when it is no workbook, damaged, protected or too large
     * @throws UncheckedIOException when the stream itself cannot be read
     */
    public WorkbookGrid read(InputStream content, String fileName) {
        try {
            return read(content.readNBytes(limits.maxBytes() + 1), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a whole file at once.
     *
     * @throws UnreadableWorkbookException when it is no workbook, damaged, protected or too large
     */
    public WorkbookGrid read(byte[] content, String fileName) {
        Reason objection = objection(content);
        if (objection != null) {
            throw new UnreadableWorkbookException(objection, fileName, limitOf(objection));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return grid(workbook, fileName);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException broken) {
            throw damaged(fileName, broken);
        }
    }

    private @Nullable Reason objection(byte[] content) {
        if (content.length == 0) {
            return Reason.EMPTY;
        }
        if (content.length > limits.maxBytes()) {
            return Reason.TOO_LARGE;
        }
        Reason bySignature = FileSignature.objection(content);
        return bySignature != null ? bySignature : PackageCheck.objection(content, limits);
    }

    private Object[] limitOf(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> new Object[] {limits.maxMegabytes()};
            case TOO_MANY_CELLS -> new Object[] {limits.maxCells()};
            default -> new Object[0];
        };
    }

    private static UnreadableWorkbookException damaged(String fileName, Throwable cause) {
        var damaged = new UnreadableWorkbookException(Reason.DAMAGED, fileName);
        damaged.initCause(cause);
        return damaged;
    }

    private WorkbookGrid grid(XSSFWorkbook workbook, String fileName) {
        if (workbook.getNumberOfSheets() < workbook.getCTWorkbook().getSheets().sizeOfSheetArray()) {
            // POI leaves out a sheet it cannot read; half a plan must not pass for the whole
            throw new UnreadableWorkbookException(Reason.DAMAGED, fileName);
        }
        if (workbook.getNumberOfSheets() > limits.maxSheets()) {
            throw new UnreadableWorkbookException(Reason.TOO_MANY_SHEETS, fileName, limits.maxSheets());
        }
        CellReading cells = new CellReading();
        List<SheetGrid> sheets = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            if (!(sheet instanceof XSSFChartSheet)) {
                sheets.add(grid(sheet, cells, fileName));
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbookException(Reason.NO_SHEETS, fileName);
        }
        return new WorkbookGrid(sheets);
    }

    private SheetGrid grid(XSSFSheet sheet, CellReading cells, String fileName) {
        SheetGrid grid = new SheetReading(sheet, cells).grid();
        if (grid.rowCount() > limits.maxRows()) {
            throw new UnreadableWorkbookException(Reason.TOO_MANY_ROWS, fileName, grid.name(), limits.maxRows());
        }
        return grid;
    }
}
