package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.InputColumn;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import id.pantau.document.SheetForm;
import id.pantau.document.WorkbookReader;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table that people fill in and send back. */
class XlsxFormTest {

    private static final List<String> UNITS =
            IntStream.range(0, 40).mapToObj(unit -> "Subbagian nomor " + unit).toList();

    private final XSSFWorkbook workbook = Written.workbook(form());
    private final XSSFSheet sheet = workbook.getSheetAt(0);

    @Test
    void onlyTheOpenCellsOfDetailRowsCanBeChanged() {
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                .as("no password")
                .isFalse();
        assertThat(locked(1, 2)).as("title row").isTrue();
        assertThat(locked(2, 1)).as("locked column").isTrue();
        assertThat(locked(2, 2)).as("open column").isFalse();
        assertThat(locked(3, 2)).as("a closed cell of an open column").isTrue();
        assertThat(locked(0, 2)).as("head").isTrue();
    }

    @Test
    void idsTravelInAHiddenColumnAndAreReadBack() {
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.isColumnHidden(1)).isFalse();
        var read = new WorkbookReader().read(new XlsxWriter().write(form()), "isian.xlsx");
        assertThat(read.sheets().getFirst().cell(2, 0).text()).isEqualTo("id-7 " + "panjang ".repeat(60).strip());
    }

    @Test
    void aLongListOfWordsIsOfferedFromAHiddenSheet() {
        DataValidation units = rule(3);

        assertThat(units.getValidationConstraint().getFormula1()).isEqualTo("'Pilihan'!$A$1:$A$40");
        assertThat(units.getErrorBoxText()).isEqualTo("Pilih salah satu dari daftar");
        assertThat(units.getShowErrorBox()).isTrue();
        XSSFSheet words = workbook.getSheet("Pilihan");
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex(words))).isTrue();
        assertThat(words.getRow(39).getCell(0).getStringCellValue()).isEqualTo("Subbagian nomor 39");
    }

    @Test
    void aHintStandsOnTheHeadAndBesideTheCell() {
        assertThat(sheet.getCellComment(new CellAddress(0, 2)).getString().getString())
                .isEqualTo("Angka, tanpa satuan");
        assertThat(rule(2).getPromptBoxText()).isEqualTo("Angka, tanpa satuan");
        assertThat(rule(2).getShowErrorBox()).as("anything may be typed").isFalse();
    }

    @Test
    void anOpenCellKeepsWhatIsTypedAsItsColumnSays() {
        assertThat(format(2, 2)).as("letter by letter").isEqualTo("@");
        assertThat(format(2, 3)).as("as Excel sees fit").isEqualTo("General");
        assertThat(format(3, 2)).as("closed").isEqualTo("General");
    }

    @Test
    void aRuleStandsOnlyOnCellsThatAreOpen() {
        assertThat(rule(2).getRegions().getCellRangeAddresses())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("C3");
        assertThat(rule(3).getRegions().getCellRangeAddresses())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("D3:D4");
    }

    @Test
    void whatIsHiddenMakesNoRowHigher() {
        assertThat(sheet.getRow(2).getHeightInPoints()).isLessThan(30);
        assertThat(sheet.getColumnWidth(0)).isLessThan(sheet.getColumnWidth(2));
    }

    @Test
    void headAndFirstColumnsStayInSight() {
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }

    @Test
    void instructionsAreASheetOfTheirOwnThatIsNotProtected() {
        assertThat(workbook.getSheetName(1)).isEqualTo("Petunjuk");
        assertThat(workbook.getSheetAt(1).getProtect()).isFalse();
    }

    @Test
    void theSameFormGivesTheSameBytes() {
        assertThat(new XlsxWriter().write(form())).isEqualTo(new XlsxWriter().write(form()));
    }

    @Test
    void aFormThatForgetsAColumnIsRefused() {
        DataTable table = table();
        SheetForm tooShort = new SheetForm(List.of(InputColumn.open()), 0);

        assertThatThrownBy(() -> table.asForm(tooShort)).hasMessageContaining("each column");
        assertThatThrownBy(() -> InputColumn.choice(List.of("ya"), " ")).hasMessageContaining("answer");
    }

    private String format(int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getDataFormatString();
    }

    private boolean locked(int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getLocked();
    }

    private DataValidation rule(int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    private static OfficeDocument form() {
        SheetForm form = new SheetForm(
                List.of(
                        InputColumn.hidden(),
                        InputColumn.locked(),
                        InputColumn.open()
                                .keeping(InputColumn.Typing.WORDS)
                                .hinted("Angka, tanpa satuan"),
                        InputColumn.choice(UNITS, "Pilih salah satu dari daftar")),
                2);
        PageSetup page = PageSetup.of(PageSetup.Paper.F4, PageSetup.Orientation.LANDSCAPE);
        return new OfficeDocument(
                "Isian",
                "",
                SampleReport.CREATED,
                List.of(
                        new Section("Isian", page, List.of(table().asForm(form))),
                        new Section("Petunjuk", page, List.of(Paragraph.of("Isi kolom berwarna kuning.")))));
    }

    private static DataTable table() {
        return new DataTable(
                List.of(20, 80, 30, 60),
                List.of(List.of(
                        HeaderCell.of("ID"),
                        HeaderCell.of("INDIKATOR"),
                        HeaderCell.of("REALISASI"),
                        HeaderCell.of("UNIT"))),
                false,
                List.of(
                        BodyRow.group("Sasaran 1", 4),
                        row("id-7 " + "panjang ".repeat(60).strip(), BodyCell.empty()),
                        row("id-8", BodyCell.text("12").closed())));
    }

    private static BodyRow row(String id, BodyCell realized) {
        return BodyRow.of(BodyCell.text(id), BodyCell.text("Persentase"), realized, BodyCell.empty());
    }
}
