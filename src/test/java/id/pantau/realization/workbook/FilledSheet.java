package id.pantau.realization.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded sheet, opened and filled in as Excel would. */
final class FilledSheet {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final int head;

    FilledSheet(byte[] downloaded) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = workbook.getSheetAt(0);
        head = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row).getCell(0) != null
                        && sheet.getRow(row).getCell(0).getStringCellValue().equals("(1)"))
                .findFirst()
                .orElseThrow();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The numbers at the left of the lines that each stand for one indicator. */
    List<String> indicators() {
        return IntStream.rangeClosed(head + 1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull)
                .map(row -> row.getCell(0))
                .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .filter(number -> number.matches("\\d+"))
                .toList();
    }

    /** The row of a line by its number at the left, such as 3 or 3.1. */
    XSSFRow row(String number) {
        return IntStream.rangeClosed(head + 1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row ->
                        row != null && row.getCell(0).getStringCellValue().equals(number))
                .findFirst()
                .orElseThrow();
    }

    XSSFCell cell(String number, SheetColumn column) {
        return row(number).getCell(column.ordinal());
    }

    String address(String number, SheetColumn column) {
        return cell(number, column).getAddress().formatAsString();
    }

    boolean isLocked(String number, SheetColumn column) {
        return cell(number, column).getCellStyle().getLocked();
    }

    FilledSheet type(String number, SheetColumn column, String words) {
        cell(number, column).setCellValue(words.replaceAll("_(?=x[0-9A-F]{4}_)", "_x005F_"));
        return this;
    }

    FilledSheet type(String number, SheetColumn column, double figure) {
        cell(number, column).setCellValue(figure);
        return this;
    }

    /** A figure as a cell that Excel keeps by its own rules, shown in a format. */
    FilledSheet type(String number, SheetColumn column, double figure, String format) {
        XSSFCell cell = cell(number, column);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(figure);
        return this;
    }

    FilledSheet type(String number, SheetColumn column, LocalDate day) {
        cell(number, column).setCellValue(day);
        return this;
    }

    FilledSheet formula(String number, SheetColumn column, String formula) {
        cell(number, column).setCellFormula(formula);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(number, column));
        return this;
    }

    /** The hidden cell of a line with its key. */
    XSSFCell key(String number) {
        return row(number).getCell(SheetColumn.values().length);
    }

    byte[] saved() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
