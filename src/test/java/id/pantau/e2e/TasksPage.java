package id.pantau.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** "Tugas saya": the rows that a unit fills in for a month. */
final class TasksPage extends Page {

    private static final By ROW = By.className("task-card");

    TasksPage(Visitor visitor) {
        super(visitor);
        see(ROW);
    }

    /** The indicators below one of the headings of the page. */
    List<String> indicators(String group) {
        return all(By.xpath("//section[h2[normalize-space()='%s']]//article//h3".formatted(group))).stream()
                .map(WebElement::getText)
                .toList();
    }

    EntryCard row(String indicator) {
        return new EntryCard(this, indicator);
    }

    TasksPage reload() {
        driver().navigate().refresh();
        settle();
        return new TasksPage(visitor());
    }
}
