package id.pantau.document.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class CellStyles {

    static final String FONT = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the first font of a workbook is the measure of its column widths
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(HorizontalAlignment.valueOf(look.alignment().name()));
        style.setIndention((short) (look.indented() ? 1 : 0));
        style.setVerticalAlignment(look.middle() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(!look.numeric());
        style.setShrinkToFit(look.numeric());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setLocked(!look.open());
        border(style, look.edges());
        if (!look.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill()));
        }
        return style;
    }

    private static void border(XSSFCellStyle style, Look.Edges edges) {
        if (edges == Look.Edges.ALL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
        } else if (edges == Look.Edges.BELOW) {
            style.setBorderBottom(BorderStyle.MEDIUM);
        }
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setUnderline(look.underline() ? FontUnderline.SINGLE : FontUnderline.NONE);
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
