package id.pantau.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.SeedPapers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

class PdfFileWriterTest {

    private final List<String> agreement = Printed.pages(SeedPapers.agreement());

    @Test
    void theWriterIsFoundByItsFormat() {
        byte[] file =
                new DocumentWriters(List.of(new PdfFileWriter())).write(SeedPapers.yearlyPlan(), DocumentFormat.PDF);

        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void theStatementHasAPageOfItsOwn() {
        assertThat(agreement.getFirst())
                .contains("KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN TIMUR")
                .contains("PERJANJIAN KINERJA TAHUN 2024")
                .contains("Pihak pertama berjanji akan mewujudkan target kinerja")
                .contains("Fahmi Idris")
                .contains("Halaman 1 dari 4")
                .doesNotContain("Sasaran Strategis");
        assertThat(agreement).hasSize(4);
    }

    @Test
    void theHeadOfTheTableStandsOnEachOfItsPages() {
        assertThat(agreement.subList(1, 4))
                .allSatisfy(page -> assertThat(page).contains("Sasaran Strategis", "Indikator Kinerja", "(1)", "(4)"));
        assertThat(agreement.subList(2, 4)).allSatisfy(page -> assertThat(page).doesNotContain("Nama/Unit"));
    }

    @Test
    void budgetAndSignaturesCloseTheAnnex() {
        assertThat(agreement.getLast())
                .contains("Rp 30.508.381.000,-")
                .contains("Rp 9.988.533.000,-")
                .contains("Samarinda, 1 Maret 2024")
                .contains("Aliuk");
    }

    @Test
    void everyTickOfTheMatrixIsPrinted() {
        List<String> matrix = Printed.pages(SeedPapers.matrix());

        long ticks = String.join("", matrix)
                .chars()
                .filter(letter -> letter == '\u221a')
                .count();
        assertThat(ticks).isEqualTo(349);
        assertThat(matrix).allSatisfy(page -> assertThat(page).contains("KETERANGAN", "RENCANA"));
    }

    @Test
    void thePaperIsFolioTurnedAsAsked() {
        Rectangle upright = Printed.reader(SeedPapers.agreement()).getPageSize(1);
        Rectangle wide = Printed.reader(SeedPapers.matrix()).getPageSize(1);

        assertThat((double) upright.getWidth()).isCloseTo(215 * 72 / 25.4, within(0.1));
        assertThat((double) wide.getWidth()).isCloseTo(330 * 72 / 25.4, within(0.1));
        assertThat((double) wide.getHeight()).isCloseTo(215 * 72 / 25.4, within(0.1));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new PdfFileWriter().write(SeedPapers.matrix()))
                .isEqualTo(new PdfFileWriter().write(SeedPapers.matrix()));
    }

    @Test
    void thePropertiesTellTitleMomentAndLanguage() {
        PdfReader reader = Printed.reader(SeedPapers.agreement());

        assertThat(reader.getInfo())
                .containsEntry("Title", "Perjanjian Kinerja Tahun 2024")
                .containsEntry("Creator", "Pantau")
                .hasEntrySatisfying("CreationDate", date -> assertThat(date).startsWith("D:20240301023000"));
        assertThat(reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                .isEqualTo("id-ID");
    }

    @Test
    void everyFontIsEmbedded() {
        PdfReader reader = Printed.reader(SeedPapers.agreement());

        List<PdfDictionary> fonts = new ArrayList<>();
        for (int index = 0; index < reader.getXrefSize(); index++) {
            PdfObject object = reader.getPdfObject(index);
            if (object instanceof PdfDictionary found && PdfName.FONTDESCRIPTOR.equals(found.get(PdfName.TYPE))) {
                fonts.add(found);
            }
        }
        assertThat(fonts)
                .hasSize(2)
                .allSatisfy(font -> assertThat(font.get(PdfName.FONTFILE2)).isNotNull());
    }
}
