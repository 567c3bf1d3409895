package id.pantau.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        return await(browser -> finished());
    }

    /** The browser gives a file its name when it is complete. */
    private Path finished() {
        try (Stream<Path> files = Files.list(visitor().downloads())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
