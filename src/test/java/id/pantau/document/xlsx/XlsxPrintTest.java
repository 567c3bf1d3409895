package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How a written workbook comes out of the printer and looks on the screen. */
class XlsxPrintTest {

    private final XSSFWorkbook workbook = Written.workbook(SampleReport.document());
    private final XSSFSheet report = workbook.getSheetAt(0);

    @Test
    void theReportIsPrintedOnFolioAcrossOnePageWide() {
        assertThat(report.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.FOLIO_PAPER);
        assertThat(report.getPrintSetup().getLandscape()).isTrue();
        assertThat(report.getFitToPage()).isTrue();
        assertThat(report.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(report.getPrintSetup().getFitHeight())
                .as("as many pages as needed")
                .isEqualTo((short) 0);
        assertThat(report.getMargin(PageMargin.LEFT)).isCloseTo(15 / 25.4, within(0.001));
    }

    @Test
    void allOfTheSheetIsInThePrintArea() {
        assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$U$" + (report.getLastRowNum() + 1));
    }

    @Test
    void theHeadOfTheTableStaysInSight() {
        assertThat(report.getPaneInformation().isFreezePane()).isTrue();
        assertThat(report.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 12);
        assertThat(workbook.getSheetAt(1).getPaneInformation())
                .as("no table, nothing frozen")
                .isNull();
    }

    @Test
    void eachPageSaysWhatItIsAndItsNumber() {
        assertThat(report.getFooter().getLeft()).contains("Laporan Monitoring Rencana Aksi Triwulan III 2024");
        assertThat(report.getFooter().getRight()).endsWith("Halaman &P dari &N");
    }

    @Test
    void anAmpersandInAFooterIsPrintedAndALongFooterIsCut() {
        PageSetup page = new PageSetup(
                PageSetup.Paper.A4,
                PageSetup.Orientation.PORTRAIT,
                new PageMargins(20, 15, 20, 25),
                "Umum & Logistik",
                "x".repeat(400),
                false);
        var section = new Section("S", page, List.of(Heading.of("JUDUL")));
        XSSFSheet sheet = Written.workbook(new OfficeDocument("D", "", SampleReport.CREATED, List.of(section)))
                .getSheetAt(0);

        assertThat(sheet.getHeader().getLeft()).endsWith("Umum && Logistik");
        assertThat(sheet.getFooter().getLeft()).hasSizeLessThan(200);
        assertThat(sheet.getFooter().getRight()).isEmpty();
        assertThat(sheet.getMargin(PageMargin.LEFT)).isCloseTo(25 / 25.4, within(0.001));
    }

    @Test
    void numbersLeanRightAndShrinkRatherThanTurnIntoHashes() {
        XSSFCellStyle money = report.getRow(13).getCell(15).getCellStyle();

        assertThat(money.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(money.getDataFormatString()).isEqualTo("\"Rp\"#,##0");
        assertThat(money.getShrinkToFit()).isTrue();
        assertThat(money.getIndention())
                .as("apart from the words of the next column")
                .isEqualTo((short) 1);
    }

    @Test
    void everyCellOfAMergedRangeHasItsBorder() {
        for (int column = 0; column < SampleReport.COLUMNS; column++) {
            for (int row = 8; row < 29; row++) {
                assertThat(report.getRow(row)
                                .getCell(column)
                                .getCellStyle()
                                .getBorderBottom()
                                .getCode())
                        .as("row %d column %d", row, column)
                        .isPositive();
            }
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestTextNeeds() {
        float oneLine = table("pendek").getRow(1).getHeightInPoints();
        float fiveLines = table("satu\ndua\ntiga\nempat\nlima").getRow(1).getHeightInPoints();

        assertThat(fiveLines).isBetween(oneLine * 3, oneLine * 5);
    }

    @Test
    void aNumberNeverTakesASecondLine() {
        BodyCell money = BodyCell.money(new BigDecimal("30508381000"));
        double narrow = new BodyCellWriting(money, BodyRow.Kind.DETAIL).height(20);

        assertThat(narrow).isEqualTo(new BodyCellWriting(BodyCell.text("1"), BodyRow.Kind.DETAIL).height(200));
    }

    @Test
    void aTextTooLongForOneRowOfExcelIsShownInFullOverSeveral() {
        String obstacles = "kendala pengumpulan data dukung ".repeat(150);

        XSSFSheet sheet = table(obstacles);

        double height = 0;
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            assertThat(sheet.getRow(row).getHeightInPoints()).isLessThan(409);
            height += sheet.getRow(row).getHeightInPoints();
        }
        int linesAtLeast = obstacles.length() / 32;
        assertThat(height).isGreaterThan(linesAtLeast * 10.0);
        assertThat(sheet.getMergedRegion(0).getNumberOfCells()).isEqualTo(sheet.getLastRowNum());
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(obstacles);
    }

    @Test
    void aLongParagraphIsShownInFullToo() {
        XSSFSheet sheet = Written.workbook(Written.document(Paragraph.of("kalimat pendek\n".repeat(60))))
                .getSheetAt(0);

        double height = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        assertThat(height).isGreaterThan(60 * 11.0);
    }

    @Test
    void aColumnIsWideEnoughForItsLongestWord() {
        XSSFSheet narrow = table("PENANGGUNGJAWABAN", 5);

        double points = narrow.getColumnWidthInPixels(0) * 72 / 96;
        assertThat(points).isBetween(95.0, 140.0);
    }

    @Test
    void aPictureKeepsItsSizeAndSaysWhatItShows() {
        XSSFPicture picture = (XSSFPicture)
                workbook.getSheetAt(1).getDrawingPatriarch().getShapes().getFirst();

        assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                .isEqualTo("Capaian tiga sasaran: 104, 92 dan 40 persen");
        assertThat(picture.getPictureData().getData()).isEqualTo(SampleReport.chart());
        XSSFClientAnchor anchor = (XSSFClientAnchor) picture.getAnchor();
        assertThat((anchor.getRow2() - anchor.getRow1()) * 15 + anchor.getDy2() / 12_700.0)
                .as("80 mm in points")
                .isCloseTo(80 * 72 / 25.4, within(1.0));
    }

    private static XSSFSheet table(String text) {
        return table(text, 50);
    }

    private static XSSFSheet table(String text, int width) {
        DataTable table = new DataTable(
                Collections.nCopies(2, width),
                List.of(List.of(HeaderCell.of("A"), HeaderCell.of("B"))),
                false,
                List.of(BodyRow.of(BodyCell.text(text), BodyCell.empty())));
        return Written.workbook(Written.document(table)).getSheetAt(0);
    }
}
