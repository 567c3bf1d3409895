package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.GridCell;
import id.pantau.document.KeyValues;
import id.pantau.document.RowRange;
import id.pantau.document.SeedPapers;
import id.pantau.document.SheetGrid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** An agreement comes out on one sheet as its office signs it. */
class XlsxAgreementTest {

    private final SheetGrid grid = Written.sheet(SeedPapers.agreement());
    private final XSSFSheet sheet = Written.workbook(SeedPapers.agreement()).getSheetAt(0);

    @Test
    void thePageTurnsBetweenStatementAndAnnex() {
        int annex = rows("KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN TIMUR").get(1);

        assertThat(sheet.isRowBroken(annex - 1)).isTrue();
        assertThat(Arrays.stream(sheet.getRowBreaks()).filter(row -> row < annex - 1))
                .as("the statement is one page")
                .isEmpty();
    }

    @Test
    void aRuleClosesTheLetterheadOverTheWholeWidth() {
        int last = rows("Email: prov_kaltim@kpu.go.id").getFirst();

        for (int column = 0; column < 4; column++) {
            assertThat(sheet.getRow(last).getCell(column).getCellStyle().getBorderBottom())
                    .isEqualTo(BorderStyle.MEDIUM);
        }
    }

    @Test
    void aStatementIsOneMergedCellWithStraightEdges() {
        GridCell statement = grid.cells().stream()
                .filter(cell -> cell.text().startsWith("Pihak pertama berjanji"))
                .findFirst()
                .orElseThrow();

        assertThat(grid.range(statement.row(), 0).orElseThrow().width()).isEqualTo(4);
        assertThat(sheet.getRow(statement.row()).getCell(0).getCellStyle().getAlignment())
                .isEqualTo(HorizontalAlignment.JUSTIFY);
    }

    @Test
    void labelAndValueOfAPartyShareOneCell() {
        assertThat(grid.cells())
                .extracting(cell -> cell.text().strip())
                .anyMatch(text -> text.matches("Nama +: Aliuk"))
                .anyMatch(text -> text.matches("Tahun Anggaran +: 2024"));
    }

    @Test
    void everyLineOfAPositionHasARowOfItsOwn() {
        int first = rows("Pihak Kedua,").getFirst();

        assertThat(grid.effective(first, 3).text()).isEqualTo("Pihak Pertama,");
        assertThat(grid.cell(first + 1, 0).text()).isEqualTo("Ketua Komis Pemilihan Umum");
        assertThat(grid.cell(first + 2, 0).text()).isEqualTo("Provinsi insi Kalimantan Timur,");
    }

    @Test
    void theAnnexHasItsNumberingAndIsRepeatedInPrint() {
        int head = rows("No").getFirst();

        assertThat(grid.row(head + 1)).extracting(GridCell::text).containsExactly("(1)", "(2)", "(3)", "(4)");
        assertThat(grid.printTitleRows()).contains(new RowRange(head, head + 1));
    }

    @Test
    void numberingIsPrintedAsGiven() {
        SheetGrid plan = Written.sheet(SeedPapers.yearlyPlan());

        assertThat(plan.cells())
                .extracting(GridCell::text)
                .contains("(2)", "(5)")
                .doesNotContain("(1)");
    }

    @Test
    void noPageEndsWithinAnObjective() {
        assertThat(sheet.getRowBreaks()).hasSizeGreaterThan(2);
        for (int row : sheet.getRowBreaks()) {
            assertThat(sheet.getMergedRegions()).as("after row %d", row + 1).noneMatch(range -> crosses(range, row));
        }
    }

    @Test
    void fieldsInColumnsKeepTheirColonBesideThem() {
        SheetGrid fields = Written.sheet(Written.document(KeyValues.of(new KeyValues.Entry("Tahun Anggaran", "2024"))));

        assertThat(fields.row(0)).extracting(GridCell::text).contains("Tahun Anggaran", ": 2024");
    }

    private static boolean crosses(CellRangeAddress range, int row) {
        return range.getFirstRow() <= row && range.getLastRow() > row;
    }

    private List<Integer> rows(String text) {
        return IntStream.range(0, grid.rowCount())
                .filter(row -> grid.cell(row, 0).text().equals(text))
                .boxed()
                .toList();
    }
}
