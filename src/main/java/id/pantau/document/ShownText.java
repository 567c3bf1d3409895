package id.pantau.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The text Excel shows for a cell, and whether its number format means percent. */
final class ShownText {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final char STAND_IN = '\uff05';

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    ShownText() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    String of(XSSFCell cell) {
        boolean number = cell.getCellType() == CellType.NUMERIC;
        String text = number && format(cell).contains("%") && !isPercent(cell)
                ? withLiteralPercent(cell, format(cell))
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

    static boolean isPercent(XSSFCell cell) {
        String format = format(cell);
        return format.contains("%") && LITERAL.matcher(format).replaceAll("").contains("%");
    }

    private static String format(XSSFCell cell) {
        return String.valueOf(cell.getCellStyle().getDataFormatString());
    }
}
