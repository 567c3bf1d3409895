package id.pantau.e2e;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page on which a planner brings a workbook in. */
final class ImportPage extends Page {

    ImportPage(Visitor visitor) {
        super(visitor);
        titled("Impor rencana");
    }

    void upload(Path file) {
        WebElement input =
                see(By.tagName("vaadin-upload")).getShadowRoot().findElement(By.cssSelector("input[type=file]"));
        input.sendKeys(file.toAbsolutePath().toString());
    }

    /** The sentence that tells why the file is refused. */
    String refusal() {
        return see(By.cssSelector("[role=alert]")).getText();
    }
}
