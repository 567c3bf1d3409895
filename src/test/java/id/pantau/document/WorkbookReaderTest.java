package id.pantau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.77; 0%; PERCENT; 77%; 0.77",
                "0.975; 0.00%; PERCENT; 97.50%; 0.975",
                "0.56999999999999995; 0%; PERCENT; 57%; 0.57",
                "30508381000; #,##0; NUMBER; 30,508,381,000; 30508381000",
                "3.05E+10; General; NUMBER; 30500000000; 30500000000",
                "0.30000000000000004; General; NUMBER; 0.3; 0.3",
                "12; 0\" %\"; NUMBER; 12 %; 12",
                "1500; \"Rp\"#,##0; NUMBER; Rp1,500; 1500",
                "45302; d mmmm yyyy; DATE; 11 January 2024; 45302",
            })
    void aNumberIsShownAsExcelShowsItAndKeptExactly(
            String raw, String format, CellKind kind, String text, String number) throws IOException {
        GridCell cell = only(sheet -> {
            XSSFCell made = sheet.createRow(0).createCell(0);
            made.setCellValue(1);
            made.getCTCell().setV(raw);
            made.setCellStyle(style(sheet, format));
        });

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.number()).isEqualTo(number);
    }

    @Test
    void aDateCellTellsItsDay() throws IOException {
        GridCell cell = only(sheet -> {
            Cell made = sheet.createRow(0).createCell(0);
            made.setCellValue(LocalDate.of(2024, 1, 11));
            made.setCellStyle(style(sheet, "dd/mm/yyyy"));
        });

        assertThat(cell.date()).isEqualTo(LocalDate.of(2024, 1, 11));
        assertThat(cell.text()).isEqualTo("11/01/2024");
    }

    @Test
    void aFormulaAnswersWithTheResultItWasSavedWith() throws IOException {
        GridCell cell = only(sheet -> {
            XSSFCell made = sheet.createRow(0).createCell(0);
            made.setCellFormula("[1]Sheet1!$A$1+1");
            made.getCTCell().setV("42");
        });

        assertThat(cell.formula()).isTrue();
        assertThat(cell.text()).isEqualTo("42");
        assertThat(cell.number()).isEqualTo("42");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsEmpty() throws IOException {
        SheetGrid sheet = sheet(made -> made.createRow(0).createCell(0).setCellFormula("1+1"));

        assertThat(sheet.cell(0, 0).kind()).isEqualTo(CellKind.EMPTY);
    }

    @Test
    void blanksAndLineBreaksAreKept() throws IOException {
        GridCell cell = only(sheet -> sheet.createRow(0).createCell(0).setCellValue("  Persentase  \r\nlaporan "));

        assertThat(cell.text()).isEqualTo("  Persentase  \nlaporan ");
    }

    @Test
    void boldTextIsTold() throws IOException {
        GridCell cell = only(sheet -> {
            Cell made = sheet.createRow(0).createCell(0);
            made.setCellValue("SASARAN");
            Font bold = sheet.getWorkbook().createFont();
            bold.setBold(true);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setFont(bold);
            made.setCellStyle(style);
        });

        assertThat(cell.bold()).isTrue();
    }

    @Test
    void everyCellOfAMergedRangeShowsTheValueOfItsAnchor() throws IOException {
        SheetGrid sheet = sheet(made -> {
            made.createRow(1).createCell(1).setCellValue("Sasaran 1");
            made.addMergedRegion(new CellRangeAddress(1, 3, 1, 2));
        });

        CellRange range = sheet.range(3, 2).orElseThrow();
        assertThat(range.address()).isEqualTo("B2:C4");
        assertThat(range.isAnchor(1, 1)).isTrue();
        assertThat(sheet.effective(3, 2).text()).isEqualTo("Sasaran 1");
        assertThat(sheet.cell(3, 2).text()).isEmpty();
        assertThat(sheet.range(4, 2)).isEmpty();
        assertThat(sheet.rowCount()).isEqualTo(4);
        assertThat(sheet.columnCount()).isEqualTo(3);
    }

    @Test
    void formattedButEmptyCellsDoNotMakeASheetLonger() throws IOException {
        SheetGrid sheet = sheet(made -> {
            made.createRow(0).createCell(0).setCellValue("No");
            made.createRow(900).createCell(40).setCellStyle(style(made, "0%"));
            made.addMergedRegion(new CellRangeAddress(950, 951, 0, 1));
        });

        assertThat(sheet.rowCount()).isEqualTo(1);
        assertThat(sheet.columnCount()).isEqualTo(1);
    }

    @Test
    void printTitlesAndHiddenSheetsAreTold() throws IOException {
        WorkbookGrid workbook = workbook(made -> {
            XSSFSheet first = made.createSheet("RKT");
            first.createRow(0).createCell(0).setCellValue("x");
            first.setRepeatingRows(CellRangeAddress.valueOf("4:6"));
            made.createSheet("Daftar");
            made.setSheetHidden(1, true);
        });

        assertThat(workbook.sheets().getFirst().printTitleRows()).contains(new RowRange(3, 5));
        assertThat(workbook.sheet("RKT").orElseThrow().hidden()).isFalse();
        assertThat(workbook.sheet("Daftar").orElseThrow().hidden()).isTrue();
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static GridCell only(Consumer<XSSFSheet> content) throws IOException {
        return sheet(content).cell(0, 0);
    }

    private static SheetGrid sheet(Consumer<XSSFSheet> content) throws IOException {
        return workbook(made -> content.accept(made.createSheet("Lembar")))
                .sheets()
                .getFirst();
    }

    private static WorkbookGrid workbook(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook made = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(made);
            made.write(bytes);
            return new WorkbookReader().read(bytes.toByteArray(), "uji.xlsx");
        }
    }
}
