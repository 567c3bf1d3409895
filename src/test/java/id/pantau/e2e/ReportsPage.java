package id.pantau.e2e;

import java.nio.file.Path;
import org.openqa.selenium.By;

/** The reports of an office, quarter by quarter. */
final class ReportsPage extends Page {

    ReportsPage(Visitor visitor) {
        super(visitor);
        titled("Laporan");
    }

    /** Downloads the workbook of a quarter and waits until the browser has all of it. */
    Path download(String quarter) {
        click(By.xpath(
                "//article[.//h2[normalize-space()='%s']]//a[normalize-space()='Unduh .xlsx']".formatted(quarter)));
        return downloaded(".xlsx");
    }
}
