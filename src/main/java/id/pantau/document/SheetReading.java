package id.pantau.document;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final CellReading cells;

    SheetReading(XSSFSheet sheet, CellReading cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    SheetGrid grid() {
        List<GridCell> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                GridCell read = cells.read((XSSFCell) cell);
                if (read.kind() != CellKind.EMPTY || read.formula()) {
                    filled.add(read);
                }
            }
        }
        return new SheetGrid(sheet.getSheetName(), hidden(), filled, mergedRanges(), printTitleRows(), widths(filled));
    }

    private boolean hidden() {
        return sheet.getWorkbook().getSheetVisibility(sheet.getWorkbook().getSheetIndex(sheet))
                != SheetVisibility.VISIBLE;
    }

    private Map<Integer, Integer> widths(List<GridCell> cells) {
        return cells.stream()
                .map(GridCell::column)
                .distinct()
                .collect(toMap(column -> column, column -> Math.round(sheet.getColumnWidth(column) / 256f)));
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
