package id.pantau.e2e;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page on which a planner brings a workbook in. */
final class ImportPage extends Page {

    ImportPage(Visitor visitor) {
        super(visitor);
        titled("Impor rencana");
    }

    ImportPage forOffice(String name) {
        click(By.tagName("vaadin-select"));
        click(By.xpath("//vaadin-select-list-box//vaadin-select-item[normalize-space()='%s']".formatted(name)));
        settle();
        return this;
    }

    void upload(Path file) {
        settle();
        WebElement input =
                see(By.tagName("vaadin-upload")).getShadowRoot().findElement(By.cssSelector("input[type=file]"));
        input.sendKeys(file.toAbsolutePath().toString());
    }

    /** The sentence that tells why the file is refused. */
    String refusal() {
        return see(By.cssSelector(".notice[role=alert]")).getText();
    }

    /** The sentence that tells what to look at before the sheet is stored. */
    String warning() {
        return see(By.cssSelector(".sheet-review .notice")).getText();
    }

    /** Looks at one sheet of the workbook more closely; where it is the one shown already, it is drawn anew. */
    ImportPage look(String sheet) {
        click(By.cssSelector("vaadin-button[aria-label='Periksa lembar %s']".formatted(sheet)));
        settle();
        see(By.xpath("//h2[contains(.,'Lembar') and contains(.,'%s')]".formatted(sheet)));
        return this;
    }

    /** What was counted in the sheet, such as "Sasaran 24". */
    List<String> counts() {
        see(By.className("figure"));
        return all(By.className("figure")).stream()
                .map(figure -> figure.getText().replace("\n", " "))
                .toList();
    }

    /** Answers the question for all its rows at once. */
    ImportPage leaveOpen() {
        click(Find.button("Biarkan terbuka"));
        see(Find.words("baris dibiarkan terbuka"));
        return this;
    }

    /** Stores the plans and opens the one of this owner. */
    PlanPage apply(String owner) {
        click(Find.button("Terapkan"));
        click(By.xpath("//div[contains(@class,'import-outcome')]//a[contains(.,'%s')]".formatted(owner)));
        return new PlanPage(visitor());
    }
}
