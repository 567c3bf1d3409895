package id.pantau.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** One row of the month, to fill in. */
final class EntryCard {

    private final TasksPage page;
    private final String place;

    EntryCard(TasksPage page, String indicator) {
        this.page = page;
        place = "//article[.//h3[normalize-space()='%s']]".formatted(indicator);
    }

    /** Opens it by the word on its button: "Isi" as long as it is empty, then "Ubah". */
    EntryCard open(String word) {
        button(word);
        page.see(By.xpath(place + "//label"));
        return this;
    }

    EntryCard type(String label, String words) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.TAB);
        return this;
    }

    String value(String label) {
        return field(label).getDomProperty("value");
    }

    /** Saves, and answers what the page says to it. */
    String save() {
        button("Simpan");
        return page.see(By.className("notice-row")).getText();
    }

    private void button(String word) {
        page.click(By.xpath(place + "//vaadin-button[normalize-space()='%s']".formatted(word)));
    }

    private WebElement field(String label) {
        WebElement words = page.see(By.xpath(place + "//label[starts-with(normalize-space(),'%s')]".formatted(label)));
        return page.see(By.id(words.getDomAttribute("for")));
    }
}
