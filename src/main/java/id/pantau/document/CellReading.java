package id.pantau.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Reads one cell: the text Excel shows, and the exact value the file holds. */
final class CellReading {

    /** Excel writes 17 digits (0.56999999999999995) of which it knows 15 (0.57). */
    private static final MathContext EXCEL_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private final ShownText shown = new ShownText();

    GridCell read(XSSFCell cell) {
        CellKind kind = kind(cell);
        String text = kind == CellKind.EMPTY ? "" : shown.of(cell);
        BigDecimal number = kind == CellKind.NUMBER || kind == CellKind.PERCENT || kind == CellKind.DATE
                ? exact(String.valueOf(cell.getRawValue()))
                : null;
        LocalDate date = kind == CellKind.DATE ? date(cell) : null;
        boolean bold = cell.getCellStyle().getFont().getBold();
        return new GridCell(cell.getRowIndex(), cell.getColumnIndex(), kind, text, number, date, isFormula(cell), bold);
    }

    private static boolean isFormula(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    private static CellKind kind(XSSFCell cell) {
        CellType type = isFormula(cell) ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
            case NUMERIC -> cell.getRawValue() == null ? CellKind.EMPTY : numericKind(cell);
            case BOOLEAN -> CellKind.BOOLEAN;
            case ERROR -> CellKind.ERROR;
            default -> CellKind.EMPTY;
        };
    }

    private static CellKind numericKind(XSSFCell cell) {
        if (ShownText.isPercent(cell)) {
            return CellKind.PERCENT;
        }
        return date(cell) == null ? CellKind.NUMBER : CellKind.DATE;
    }

    private static @Nullable LocalDate date(XSSFCell cell) {
        LocalDateTime moment = DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : null;
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
