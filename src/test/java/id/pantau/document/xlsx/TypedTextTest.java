package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.GridCell;
import id.pantau.document.HeaderCell;
import id.pantau.document.OfficeDocument;
import id.pantau.document.SheetGrid;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that people typed comes out of a workbook as they typed it, and is never calculated. */
class TypedTextTest {

    @Property(tries = 60)
    void anyTextIsReadBackAsTypedAndIsNoFormula(@ForAll("texts") List<String> texts) throws IOException {
        OfficeDocument document = document(texts);

        SheetGrid sheet = Written.sheet(document);
        for (int index = 0; index < texts.size(); index++) {
            assertThat(rest(sheet, index)).isEqualTo(legal(texts.get(index)));
        }
        assertThat(sheet.cells()).noneMatch(GridCell::formula);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> tricky = Arbitraries.strings()
                .withChars("=+-@'\t\r\n _x0041F&<>\"]\u0000\u0008\ufffe\ud800\udc00\u00e9\u221a")
                .ofMaxLength(25);
        return Arbitraries.oneOf(any, tricky).list().ofMinSize(1).ofMaxSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 380", "-", "@SUM(A1)", "\t=HYPERLINK(\"x\")", "'petik"})
    void aTextThatLooksLikeAFormulaIsMarkedAsText(String text) throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(document(List.of(text)))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextThatLooksLikeAnEscapeOfExcelIsKept() {
        assertThat(rest(Written.sheet(document(List.of("kode_x0041_ dan _x000D_"))), 0))
                .isEqualTo("kode_x0041_ dan _x000D_");
    }

    @Test
    void aTextLongerThanExcelAllowsIsCutVisibly() {
        String cut = CellText.clean("a".repeat(40_000));

        assertThat(cut).hasSize(CellText.LONGEST).endsWith("a\u2026");
    }

    private static String rest(SheetGrid sheet, int index) {
        return sheet.cell(index + 1, 0).text();
    }

    private static String legal(String typed) {
        return typed.replaceAll("\r\n|\r", "\n")
                .replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static OfficeDocument document(List<String> texts) {
        return Written.document(new DataTable(
                List.of(80),
                List.of(List.of(HeaderCell.of("Kendala"))),
                false,
                texts.stream().map(text -> BodyRow.of(BodyCell.text(text))).toList()));
    }
}
