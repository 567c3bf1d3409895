package id.pantau.document.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words to choose from in the forms of a workbook, on a hidden sheet: written into the cells they could not be long. */
final class ChoiceLists {

    private static final String NAME = "Pilihan";

    private final XSSFWorkbook workbook;
    private final SheetNames names;
    private final Map<List<String>, String> columns = new LinkedHashMap<>();
    private String sheetName = "";

    ChoiceLists(XSSFWorkbook workbook, SheetNames names) {
        this.workbook = workbook;
        this.names = names;
    }

    /** The range, as Excel names it, in which these words will stand. */
    String range(List<String> words) {
        if (columns.isEmpty()) {
            sheetName = names.unique(NAME);
        }
        return columns.computeIfAbsent(words, this::rangeOfNext);
    }

    private String rangeOfNext(List<String> words) {
        String column = CellReference.convertNumToColString(columns.size());
        return "'%s'!$%s$1:$%s$%d".formatted(sheetName, column, column, words.size());
    }

    /** Adds the sheet if any form asked for choices; call it after all other sheets. */
    void write() {
        if (columns.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(sheetName);
        List<List<String>> lists = new ArrayList<>(columns.keySet());
        for (int column = 0; column < lists.size(); column++) {
            List<String> words = lists.get(column);
            for (int row = 0; row < words.size(); row++) {
                var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                XSSFCell cell = line.createCell(column);
                cell.setCellValue(CellText.stored(CellText.clean(words.get(row))));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
