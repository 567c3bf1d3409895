package id.pantau.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.Heading;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The written file itself: its bytes, its properties, the names of its sheets. */
class XlsxFileTest {

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new XlsxWriter().write(SampleReport.document()))
                .isEqualTo(new XlsxWriter().write(SampleReport.document()));
    }

    @Test
    void noPartKnowsWhenOrWithWhatItWasMade() throws IOException {
        byte[] file = new XlsxWriter().write(SampleReport.document());

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(2024, 10, 7, 2, 30));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("POI");
            }
        }
    }

    @Test
    void thePropertiesTellTitleMomentAndPantau() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(SampleReport.document())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Laporan Monitoring Triwulan III 2024");
            assertThat(core.getSubject()).isEqualTo("KPU Kota Kupang");
            assertThat(core.getCreator()).isEqualTo("Pantau");
            assertThat(core.getCreated().toInstant()).isEqualTo(SampleReport.CREATED);
            assertThat(core.getModified().toInstant()).isEqualTo(SampleReport.CREATED);
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Pantau");
        }
    }

    @Test
    void sheetsAlwaysGetANameExcelAccepts() throws IOException {
        PageSetup page = PageSetup.of(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT);
        List<Section> sections = List.of("Subbag [Umum/Logistik] dan Rumah Tangga", "TW I", "tw i", "").stream()
                .map(name -> new Section(name, page, List.of(Heading.of(name))))
                .toList();

        try (XSSFWorkbook workbook = Written.workbook(new OfficeDocument("D", "", SampleReport.CREATED, sections))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Subbag  Umum Logistik  dan Ruma");
            assertThat(workbook.getSheetName(2)).isEqualTo("tw i (2)");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        }
    }

    @Test
    void theWriterIsFoundByItsFormat() {
        DocumentWriters writers = new DocumentWriters(List.of(new XlsxWriter()));

        assertThat(writers.write(SampleReport.document(), DocumentFormat.XLSX))
                .isEqualTo(new XlsxWriter().write(SampleReport.document()));
    }
}
