package id.pantau.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.Block;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import id.pantau.document.SeedPapers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {

    private static final int HEAD_ROWS = 3;

    private final XWPFDocument agreement = open(SeedPapers.agreement());
    private final XWPFDocument matrix = open(SeedPapers.matrix());

    @Test
    void statementAndAnnexAreInOneFileThePageTurnedBetweenThem() {
        List<String> texts = agreement.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();

        assertThat(texts)
                .contains(
                        "PERJANJIAN KINERJA TAHUN 2024",
                        "PERJANJIAN KINERJA",
                        "Nama\t:\tAliuk",
                        "Tahun Anggaran\t:\t2024");
        assertThat(agreement.getParagraphs())
                .filteredOn(XWPFParagraph::isPageBreak)
                .extracting(XWPFParagraph::getText)
                .containsExactly("KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN TIMUR");
    }

    @Test
    void statementsHaveStraightEdgesAndTitlesAreHeadings() {
        assertThat(paragraph(agreement, "Pihak pertama berjanji").getAlignment())
                .isEqualTo(ParagraphAlignment.BOTH);
        assertThat(paragraph(agreement, "PERJANJIAN KINERJA TAHUN").getStyle()).isEqualTo("Heading1");
    }

    @Test
    void signaturesStandSideBySideBelowStatementAndAnnex() {
        List<XWPFTable> tables = agreement.getTables();

        assertThat(tables).as("signatures, annex, budget, signatures").hasSize(4);
        assertThat(tables.get(2).getRow(1).getCell(1).getText()).isEqualTo("Rp 30.508.381.000,-");
        assertThat(List.of(tables.getFirst(), tables.getLast())).allSatisfy(signatures -> {
            XWPFTableRow names = signatures.getRow(3);
            assertThat(names.getCell(0).getText()).isEqualTo("Fahmi Idris");
            assertThat(names.getCell(1).getText()).isEqualTo("Aliuk");
            assertThat(signatures.getRow(0).getCell(1).getText()).isEqualTo("Samarinda, 1 Maret 2024");
        });
    }

    @Test
    void aRowOfTheAnnexStaysWithTheBudgetAndTheSignaturesBelowIt() {
        assertThat(agreement.getTables().subList(1, 3))
                .allSatisfy(table -> assertThat(table.getRows().getLast().getTableCells())
                        .allMatch(cell -> cell.getParagraphs()
                                .getFirst()
                                .getCTP()
                                .getPPr()
                                .isSetKeepNext()));
    }

    @Test
    void theHeadIsRepeatedAndNoRowIsCut() {
        List<XWPFTableRow> rows = matrix.getTables().getFirst().getRows();

        assertThat(rows.subList(0, HEAD_ROWS)).allMatch(XWPFTableRow::isRepeatHeader);
        assertThat(rows.subList(HEAD_ROWS, rows.size()))
                .noneMatch(XWPFTableRow::isRepeatHeader)
                .allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void cellsAreMergedOverRowsAndMonths() {
        XWPFTable table = matrix.getTables().getFirst();
        var objective = table.getRow(HEAD_ROWS + 3).getCell(1).getCTTc().getTcPr();
        var below = table.getRow(HEAD_ROWS + 4).getCell(1).getCTTc().getTcPr();
        var months = table.getRow(HEAD_ROWS).getCell(8);

        assertThat(objective.getVMerge().getVal()).isEqualTo(STMerge.RESTART);
        assertThat(below.getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
        assertThat(table.getRow(HEAD_ROWS + 4).getCell(1).getText()).isEmpty();
        assertThat(months.getCTTc().getTcPr().getGridSpan().getVal()).hasToString("12");
        assertThat(months.getText()).startsWith("\u221a \u221a");
        assertThat(table.getCTTbl().getTblGrid().getGridColList()).hasSize(21);
    }

    @Test
    void everySectionHasItsPaperAndAFooterThatCountsPages() {
        Section upright = section(PageSetup.Orientation.PORTRAIT, Heading.of("SATU"));
        Section wide = section(PageSetup.Orientation.LANDSCAPE, Heading.of("DUA"));

        XWPFDocument word = open(new OfficeDocument("Dokumen", "", SeedPapers.CREATED, List.of(upright, wide)));

        CTPageSz last = word.getDocument().getBody().getSectPr().getPgSz();
        assertThat(last.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(last.getW()).hasToString("16838");
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> paragraph.getCTPPr().isSetSectPr())
                .hasSize(1);
        assertThat(word.getFooterList())
                .hasSize(2)
                .allSatisfy(footer -> assertThat(footer._getHdrFtr().xmlText()).contains("NUMPAGES", "Halaman"));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new DocxWriter().write(SeedPapers.agreement()))
                .isEqualTo(new DocxWriter().write(SeedPapers.agreement()));
    }

    @Test
    void thePropertiesTellTitleMomentAndLanguage() throws Exception {
        var properties = agreement.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Perjanjian Kinerja Tahun 2024");
        assertThat(properties.getCreated()).isEqualTo(SeedPapers.CREATED);
        assertThat(agreement.getStyle().getDocDefaults().xmlText()).contains("id-ID", "Arial");
    }

    @Property(tries = 40)
    void anyTextIsReadBackAsTyped(@ForAll String typed) {
        XWPFDocument word = open(document(Paragraph.of(typed), table(typed)));

        String legal = typed.replaceAll("\r\n|\r", "\n")
                .replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
        assertThat(word.getParagraphs().getFirst().getText()).isEqualTo(legal);
    }

    @Test
    void hostileTextsStayTexts() {
        String word = "=1+1 \u202e\ud83d\ude00 " + "x".repeat(10_000);

        XWPFDocument document = open(document(Paragraph.of(word), table(word)));

        assertThat(document.getParagraphs().getFirst().getText()).isEqualTo(word);
        assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
                .isEqualTo(word);
        assertThat(document.getTables().getFirst().getRow(1).isCantSplitRow()).isFalse();
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String begin) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static Section section(PageSetup.Orientation orientation, Block... blocks) {
        return new Section("Lembar", PageSetup.of(PageSetup.Paper.A4, orientation), List.of(blocks));
    }

    private static OfficeDocument document(Block... blocks) {
        return new OfficeDocument(
                "Dokumen", "", SeedPapers.CREATED, List.of(section(PageSetup.Orientation.PORTRAIT, blocks)));
    }

    private static DataTable table(String text) {
        return new DataTable(
                List.of(40, 40),
                List.of(List.of(HeaderCell.of("A"), HeaderCell.of("B"))),
                false,
                List.of(BodyRow.of(BodyCell.text(text), BodyCell.empty())));
    }

    private static XWPFDocument open(OfficeDocument document) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
