package id.pantau.document;

import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The text Excel shows for a cell. */
final class ShownText {

    private static final char STAND_IN = '\uff05';

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    ShownText() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    String of(XSSFCell cell, CellLook look) {
        boolean number = cell.getCellType() == CellType.NUMERIC;
        String text = number && look.showsPercentAsText()
                ? withLiteralPercent(cell, look.format())
                : formatter.formatCellValue(cell);
        return withPlainBreaks(text);
    }

    static String withPlainBreaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** POI multiplies by 100 also where the percent sign is mere text, as in {@code 0" %"}; Excel does not. */
    private String withLiteralPercent(XSSFCell cell, String format) {
        return formatter
                .formatRawCellContents(
                        cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format.replace('%', STAND_IN))
                .replace(STAND_IN, '%');
    }
}
