package id.pantau.document;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What the style of a cell says about what is seen in it.
 *
 * @param format of its number
 * @param percent whether the number is shown times 100
 * @param date whether a number is shown as a day
 */
record CellLook(boolean bold, String format, boolean percent, boolean date) {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    static CellLook of(XSSFCellStyle style) {
        String format = String.valueOf(style.getDataFormatString());
        return new CellLook(
                style.getFont().getBold(),
                format,
                format.contains("%") && LITERAL.matcher(format).replaceAll("").contains("%"),
                DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString()));
    }

    /** Whether a percent sign in the format is mere text, as in {@code 0" %"}. */
    boolean showsPercentAsText() {
        return format.contains("%") && !percent;
    }
}
