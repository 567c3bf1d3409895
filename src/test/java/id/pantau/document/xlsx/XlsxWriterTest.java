package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellKind;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.GridCell;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.RowRange;
import id.pantau.document.SheetGrid;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads in a written workbook, through the reader of this room. */
class XlsxWriterTest {

    private static final int HEAD = 8;
    private static final int BODY = 12;

    private final SheetGrid report = Written.sheet(SampleReport.document());

    @Test
    void theHeadOfTheTableIsMergedAsItIsDescribed() {
        assertThat(report.range(HEAD, 0).orElseThrow().address()).isEqualTo("A9:A11");
        assertThat(report.range(HEAD, 3).orElseThrow().address()).isEqualTo("D9:I9");
        assertThat(report.range(HEAD + 1, 10).orElseThrow().address()).isEqualTo("K10:N10");
        assertThat(report.effective(HEAD + 2, 2).text()).isEqualTo("INDIKATOR KINERJA");
        assertThat(report.cell(HEAD + 2, 12).text()).isEqualTo("III");
        assertThat(report.cell(HEAD, 3).bold()).isTrue();
    }

    @Test
    void theNumberingRowClosesTheHeadAndBothAreRepeatedInPrint() {
        assertThat(report.row(HEAD + 3))
                .extracting(GridCell::text)
                .startsWith("(1)", "(2)")
                .endsWith("(21)")
                .hasSize(21);
        assertThat(report.printTitleRows()).contains(new RowRange(HEAD, HEAD + 3));
    }

    @Test
    void aSasaranReachesOverItsIndicatorsAndActions() {
        assertThat(report.range(BODY + 1, 1).orElseThrow().address()).isEqualTo("B14:B16");
        assertThat(report.effective(BODY + 3, 1).text()).startsWith("Terwujudnya perencanaan");
        assertThat(report.effective(BODY + 2, 2)).isEqualTo(report.cell(BODY + 1, 2));
        assertThat(report.cell(BODY + 3, 2).text()).startsWith("Jumlah revisi");
    }

    @Test
    void numbersStayNumbersAndAreShownInTheirFormat() {
        GridCell percent = report.cell(BODY + 1, 7);
        assertThat(percent.kind()).isEqualTo(CellKind.PERCENT);
        assertThat(percent.text()).isEqualTo("104.25%");
        assertThat(percent.number()).isEqualTo("1.0425");

        GridCell money = report.cell(BODY + 1, 15);
        assertThat(money.text()).isEqualTo("Rp3,050,838,100");
        assertThat(money.number()).isEqualTo("3050838100");

        GridCell decimal = report.cell(BODY + 1, 6);
        assertThat(decimal.text()).isEqualTo("8,435.50");
        assertThat(decimal.number()).isEqualTo("8435.5");
    }

    @Test
    void groupAndSubtotalRowsStandOutOverTheirColumns() {
        assertThat(report.range(BODY, 0)).contains(new CellRange(BODY, BODY, 0, SampleReport.COLUMNS - 1));
        assertThat(report.cell(BODY, 0).bold()).isTrue();
        GridCell total = report.cell(28, 15);
        assertThat(total.number()).isEqualTo("30508381000");
        assertThat(total.bold()).isTrue();
    }

    @Test
    void titleIdentityAndNotesStandAroundTheTable() {
        assertThat(report.effective(1, 20).text()).isEqualTo("KOMISI PEMILIHAN UMUM KOTA KUPANG");
        assertThat(report.cell(5, 0).text()).isEqualTo("Tahun Anggaran");
        assertThat(report.effective(5, 20).text()).isEqualTo(": 2024");
        assertThat(report.cell(30, 0).text()).startsWith("Capaian dihitung");
    }

    @Test
    void thoseWhoSignStandSideBySideWithTheirNamesOnOneLine() {
        GridCell date = find("Kupang, 7 Oktober 2024");
        GridCell left = find("NAMA KETUA");
        GridCell right = find("NAMA SEKRETARIS");

        assertThat(left.row()).isEqualTo(right.row()).isGreaterThan(date.row() + 2);
        assertThat(left.column()).isLessThan(right.column());
        assertThat(date.column()).isEqualTo(right.column());
        assertThat(report.cell(right.row() + 1, right.column()).text()).isEqualTo("NIP. 00000000 000000 0 000");
        assertThat(report.cell(left.row() + 1, left.column()).text()).isEmpty();
    }

    @Test
    void aSecondTableKeepsItsOrderOnTheColumnsOfTheFirst() {
        DataTable budget = new DataTable(
                List.of(120, 50),
                List.of(List.of(HeaderCell.of("Kegiatan"), HeaderCell.of("Anggaran"))),
                false,
                List.of(BodyRow.of(BodyCell.text("Dukungan"), BodyCell.money(BigDecimal.TEN))));

        SheetGrid sheet = Written.sheet(Written.document(SampleReport.table(), budget));

        int row = sheet.rowCount() - 1;
        assertThat(sheet.row(row)).extracting(GridCell::text).containsExactly("Dukungan", "Rp10");
        assertThat(sheet.row(row - 1)).extracting(GridCell::text).containsExactly("Kegiatan", "Anggaran");
        assertThat(sheet.printTitleRows()).as("of the longer table").contains(new RowRange(0, 3));
    }

    @Test
    void moreSignaturesThanColumnsStillHaveAPlaceEach() {
        SignatureBlock block = new SignatureBlock("", List.of("Ketua"), "NAMA", null);
        DataTable narrow = new DataTable(
                List.of(60),
                List.of(List.of(HeaderCell.of("Kegiatan"))),
                false,
                List.of(BodyRow.of(BodyCell.text("a"))));

        SheetGrid sheet = Written.sheet(Written.document(narrow, new Signatures(Collections.nCopies(4, block))));

        assertThat(sheet.row(sheet.rowCount() - 1)).hasSize(4);
        assertThat(sheet.effective(1, 3).text()).isEqualTo("a");
    }

    @Test
    void aSectionWithoutTableIsWrittenOverThePage() {
        SheetGrid sheet = Written.sheet(Written.document(Heading.of("PERNYATAAN PERJANJIAN KINERJA")));

        assertThat(sheet.range(0, 0).orElseThrow().width()).isEqualTo(12);
    }

    private GridCell find(String text) {
        return report.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
