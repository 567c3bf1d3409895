package id.pantau.document.xlsx;

import id.pantau.document.CellRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet as the blocks see it: they add rows at its end and fill ranges of cells. */
final class Canvas {

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Excel knows no row higher than 409 points. */
    static final double HIGHEST_ROW = 400;

    private static final double GAP = 9;
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    private static final double DIGIT_PIXELS = 7;
    private static final double CELL_PADDING_PIXELS = 5;

    private final XSSFSheet sheet;
    private final ColumnGrid grid;
    private final CellStyles styles;
    private final List<Double> costs = new ArrayList<>();
    private double costOfFirst;
    private double costOfOthers;

    Canvas(XSSFSheet sheet, ColumnGrid grid, CellStyles styles) {
        this.sheet = sheet;
        this.grid = grid;
        this.styles = styles;
        for (int column = 0; column < grid.columns(); column++) {
            sheet.setColumnWidth(column, excelWidth(grid.width(column)));
        }
    }

    /** In 256ths of a digit of the first font, the measure of Excel. */
    private static int excelWidth(int millimetres) {
        double digits = Math.max(1, (millimetres * PIXELS_PER_MILLIMETRE - CELL_PADDING_PIXELS) / DIGIT_PIXELS);
        return (int) Math.min(255 * 256, Math.round((digits + CELL_PADDING_PIXELS / DIGIT_PIXELS) * 256));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    ColumnGrid grid() {
        return grid;
    }

    /** The number of rows so far, which is the index of the next one. */
    int rows() {
        return costs.size();
    }

    /** What a page that begins with a row costs, for each row so far; see {@link PageCosts}. */
    double[] costs() {
        return costs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double costOfNext() {
        return costOfFirst;
    }

    /** What a page costs that begins with the next row, and one that begins with the rows after it. */
    void costs(double first, double others) {
        costOfFirst = first;
        costOfOthers = others;
    }

    /**
     * Adds a row.
     *
     * @param height in points
     * @return its index
     */
    int add(double height) {
        XSSFRow row = sheet.createRow(rows());
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, height));
        costs.add(costOfFirst);
        costOfFirst = costOfOthers;
        return rows() - 1;
    }

    /** Adds the empty line between two blocks. */
    void gap() {
        add(GAP);
    }

    /** Lets the next row begin a new page. */
    void breakPage() {
        if (!pageBegins()) {
            sheet.setRowBreak(rows() - 1);
        }
    }

    /** Whether the next row is the first of a page somebody asked for. */
    boolean pageBegins() {
        return costs.isEmpty() || sheet.isRowBroken(rows() - 1);
    }

    /** Adds text over some columns, as high as it needs. */
    void line(String text, Look look, int firstColumn, int lastColumn) {
        String clean = CellText.clean(text);
        double height = TextMeasure.height(clean, look, points(firstColumn, lastColumn));
        RowPlaces places = RowPlaces.add(this, new double[] {height}, new double[] {costOfFirst});
        text(new CellRange(places.first(0), places.last(0), firstColumn, lastColumn), clean, look);
    }

    /** The width of these columns, both included, in points. */
    double points(int firstColumn, int lastColumn) {
        return grid.width(firstColumn, lastColumn + 1) * POINTS_PER_MILLIMETRE;
    }

    void text(CellRange range, String text, Look look) {
        String clean = CellText.clean(text);
        XSSFCell cell = fill(range, look.quoted(CellText.needsQuote(clean)));
        if (!clean.isEmpty()) {
            cell.setCellValue(CellText.stored(clean));
        }
    }

    void number(CellRange range, double number, Look look) {
        fill(range, look).setCellValue(number);
    }

    void day(CellRange range, LocalDate date, Look look) {
        fill(range, look).setCellValue(date);
    }

    /** Gives all cells of a range the look, makes them one, and returns the one that holds the value. */
    private XSSFCell fill(CellRange range, Look look) {
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                sheet.getRow(row).createCell(column).setCellStyle(styles.of(look));
            }
        }
        if (range.height() > 1 || range.width() > 1) {
            // the places are known to be free of each other; the safe way compares each with all others
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn()));
        }
        return sheet.getRow(range.firstRow()).getCell(range.firstColumn());
    }
}
