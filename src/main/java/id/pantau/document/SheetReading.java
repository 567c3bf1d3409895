package id.pantau.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Takes one sheet out of its workbook. */
final class SheetReading {

    private final XSSFSheet sheet;
    private final CellReading cells = new CellReading();

    SheetReading(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    SheetGrid grid() {
        List<GridCell> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                GridCell read = cells.read((XSSFCell) cell);
                if (read.kind() != CellKind.EMPTY) {
                    filled.add(read);
                }
            }
        }
        return new SheetGrid(sheet.getSheetName(), hidden(), filled, mergedRanges(), printTitleRows());
    }

    private boolean hidden() {
        return sheet.getWorkbook().getSheetVisibility(sheet.getWorkbook().getSheetIndex(sheet))
                != SheetVisibility.VISIBLE;
    }

    private List<CellRange> mergedRanges() {
        return sheet.getMergedRegions().stream()
                .map(region -> new CellRange(
                        region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn()))
                .toList();
    }

    private @Nullable RowRange printTitleRows() {
        try {
            CellRangeAddress rows = sheet.getRepeatingRows();
            return rows == null ? null : new RowRange(rows.getFirstRow(), rows.getLastRow());
        } catch (RuntimeException unreadableName) {
            // a broken print title is no reason to refuse the table below it
            return null;
        }
    }
}
