package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

@InBrowser
class ReportIT {

    private static final int LEAST_BYTES = 10_000;

    @Test
    void theReportOfAQuarterIsDownloadedAsAWorkbook(Visitor visitor) throws Exception {
        visitor.signIn("sekretaris").go("Laporan");
        Path file = new ReportsPage(visitor).download("Triwulan III");

        assertThat(file.getFileName().toString())
                .isEqualTo("laporan-monitoring-rak-kpu-kota-jakarta-barat-2024-tw3.xlsx");
        assertThat(Files.size(file)).isGreaterThan(LEAST_BYTES);
        try (var workbook = new ZipFile(file.toFile())) {
            assertThat(workbook.stream().map(ZipEntry::getName))
                    .contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        }
    }
}
