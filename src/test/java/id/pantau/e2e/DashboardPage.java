package id.pantau.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The dashboard of an office. */
final class DashboardPage extends Page {

    private static final By CHART = By.cssSelector(".indicator-card svg.chart[role=img]");

    DashboardPage(Visitor visitor) {
        super(visitor);
        see(CHART);
    }

    /** The name of every unit in the table, and of the office. */
    List<String> units() {
        return texts("//table[contains(@class,'unit-table')]/tbody/tr/th");
    }

    /** What stands for a unit in a column, by the column's heading. */
    String figure(String unit, String column) {
        int place = texts("//table[contains(@class,'unit-table')]/thead//th").indexOf(column);
        return see(By.xpath("//table[contains(@class,'unit-table')]//tr[th[normalize-space()='%s']]/*[%d]"
                        .formatted(unit, place + 1)))
                .getText();
    }

    int indicators() {
        return all(By.className("indicator-card")).size();
    }

    /** What every chart says to those who cannot see it: its title. */
    List<String> charts() {
        return all(CHART).stream()
                .map(chart -> chart.findElement(By.tagName("title")).getDomProperty("textContent"))
                .toList();
    }

    /** Opens the page of an indicator by its words. */
    Page open(String indicator) {
        click(By.xpath("//main//h3/a[normalize-space()='%s']".formatted(indicator)));
        await(browser -> address().contains("/indikator/"));
        return new Page(visitor());
    }

    private List<String> texts(String path) {
        return all(By.xpath(path)).stream().map(WebElement::getText).toList();
    }
}
