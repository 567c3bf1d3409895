package id.pantau.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The editor of a plan: its parts as a tree, the fields of one of them, and what was stored. */
final class PlanEditPage extends Page {

    private static final String CELL = "//vaadin-grid-cell-content[normalize-space()='%s']";

    PlanEditPage(Visitor visitor) {
        super(visitor);
        see(By.className("edit-tree"));
    }

    /** Chooses a part by the words of its row, and goes on with the keyboard from there. */
    PlanEditPage choose(String words) {
        click(By.xpath(CELL.formatted(words)));
        settle();
        return says("Uraian", words);
    }

    /** Presses keys wherever the keyboard is. */
    PlanEditPage press(CharSequence... keys) {
        focused().sendKeys(Keys.chord(keys));
        return this;
    }

    /** Waits until the keyboard is in the field with this label. */
    PlanEditPage at(String label) {
        await(browser -> focused().equals(field(label)) ? label : null);
        return this;
    }

    /** Waits until the field with this label has this value. */
    PlanEditPage says(String label, String value) {
        await(browser -> value.equals(field(label).getDomProperty("value")) ? value : null);
        return this;
    }

    /** Waits until the tree shows this. */
    PlanEditPage shows(String words) {
        see(By.xpath(CELL.formatted(words)));
        return this;
    }

    /** Waits until no part has this any more. */
    PlanEditPage showsNo(String words) {
        await(browser -> visible(By.xpath(CELL.formatted(words))).isEmpty());
        return this;
    }

    /** What the page says about storing. */
    String state() {
        return see(By.className("edit-state")).getText();
    }

    PlanPage view() {
        click(Find.link("Lihat rencana"));
        return new PlanPage(visitor());
    }

    private List<WebElement> visible(By what) {
        return all(what).stream().filter(WebElement::isDisplayed).toList();
    }

    private WebElement focused() {
        return driver().switchTo().activeElement();
    }

    private WebElement field(String label) {
        WebElement words = see(By.xpath("//*[contains(@class,'part-form')]//label[normalize-space()='" + label + "']"));
        return see(By.id(words.getDomAttribute("for")));
    }
}
