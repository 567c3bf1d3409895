package id.pantau.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one workbook: the text Excel shows, and the exact value the file holds. */
final class CellReading {

    /** Excel writes 17 digits (0.56999999999999995) of which it knows 15 (0.57). */
    private static final MathContext EXCEL_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private final ShownText shown = new ShownText();
    private final Map<Long, CellLook> looks = new HashMap<>();

    GridCell read(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell, formula);
            case NUMERIC -> cell.getRawValue() == null ? empty(cell, formula) : number(cell, formula);
            case BOOLEAN -> other(cell, CellKind.BOOLEAN, formula);
            case ERROR -> other(cell, CellKind.ERROR, formula);
            default -> empty(cell, formula);
        };
    }

    private GridCell text(XSSFCell cell, boolean formula) {
        String text = ShownText.withPlainBreaks(cell.getStringCellValue());
        CellKind kind = text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        return of(cell, kind, text, null, null, formula);
    }

    private GridCell number(XSSFCell cell, boolean formula) {
        CellLook look = look(cell);
        LocalDate date = look.percent() ? null : date(cell, look);
        CellKind kind = look.percent() ? CellKind.PERCENT : date == null ? CellKind.NUMBER : CellKind.DATE;
        BigDecimal number = exact(String.valueOf(cell.getRawValue()));
        return of(cell, kind, shown.of(cell, look), number, date, formula);
    }

    private GridCell other(XSSFCell cell, CellKind kind, boolean formula) {
        return of(cell, kind, shown.of(cell, look(cell)), null, null, formula);
    }

    private GridCell empty(XSSFCell cell, boolean formula) {
        return of(cell, CellKind.EMPTY, "", null, null, formula);
    }

    private GridCell of(
            XSSFCell cell,
            CellKind kind,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            boolean formula) {
        return new GridCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                kind,
                text,
                number,
                date,
                formula,
                look(cell).bold());
    }

    /** Asked once for each style: the library builds style and font anew for each cell. */
    private CellLook look(XSSFCell cell) {
        return looks.computeIfAbsent(cell.getCTCell().getS(), style -> CellLook.of(cell.getCellStyle()));
    }

    private static @Nullable LocalDate date(XSSFCell cell, CellLook look) {
        boolean shown = look.date() && DateUtil.isValidExcelDate(cell.getNumericCellValue());
        LocalDateTime moment = shown ? cell.getLocalDateTimeCellValue() : null;
        return moment == null ? null : moment.toLocalDate();
    }

    private static BigDecimal exact(String raw) {
        BigDecimal number = new BigDecimal(raw.trim());
        if (Math.abs(number.scale()) > Double.MAX_EXPONENT) {
            throw new NumberFormatException("no number of Excel: " + raw);
        }
        BigDecimal known = number.precision() > EXCEL_PRECISION.getPrecision() ? number.round(EXCEL_PRECISION) : number;
        BigDecimal shortest = known.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
