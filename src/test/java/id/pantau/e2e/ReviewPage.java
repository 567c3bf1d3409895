package id.pantau.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** "Pemeriksaan": the queue of a month, and the row that is open beside it. */
final class ReviewPage extends Page {

    private static final By WAITING = By.cssSelector(".review-left .chip[aria-current] b");

    ReviewPage(Visitor visitor) {
        super(visitor);
        titled("Pemeriksaan isian");
        settle();
    }

    /** How many rows wait for the person. */
    int waiting() {
        return Integer.parseInt(see(WAITING).getText());
    }

    /** What the queue points out about a row. */
    List<String> findings(String indicator) {
        return all(By.xpath(line(indicator) + "//ul[contains(@class,'review-findings')]/li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens a row, and waits until the keyboard is there. */
    ReviewPage into(String indicator) {
        click(By.xpath(line(indicator) + "//button"));
        keyboardAt("h2");
        return this;
    }

    /** Presses a key wherever the keyboard is. */
    ReviewPage key(CharSequence key) {
        new Actions(driver()).sendKeys(key).perform();
        return this;
    }

    /** Chooses something of the open row that is to be mended, says why, and sends the row back. */
    ReviewPage giveBack(String field, String reason) {
        key("k").click(By.xpath("//vaadin-checkbox[label[starts-with(.,'%s:')]]".formatted(field)));
        keyboardAt("textarea");
        key(reason).click(Find.button("Kembalikan"));
        return tells("Dikembalikan ke unitnya beserta alasannya.");
    }

    /** Takes a step, such as "Verifikasi", with every row that waits. */
    ReviewPage all(String step) {
        click(Find.button("Pilih semua"));
        click(Find.button("%s %d isian".formatted(step, waiting())));
        click(Find.button(step));
        return this;
    }

    ReviewPage tells(String words) {
        see(Find.words(words));
        return this;
    }

    private void keyboardAt(String tag) {
        await(browser -> driver().switchTo().activeElement().getTagName().equals(tag));
    }

    private static String line(String indicator) {
        return "//tr[contains(@class,'review-row')][.//button[normalize-space()='%s']]".formatted(indicator);
    }
}
