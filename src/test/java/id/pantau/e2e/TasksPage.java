package id.pantau.e2e;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.HasCdp;

/** "Tugas saya": the table into which a unit types its month. */
final class TasksPage extends Page {

    private static final By TABLE = By.className("entry-table");
    private static final By ON_ITS_WAY = By.cssSelector("td.is-saving, td.is-typed");

    private int keys;
    private int clicks;

    TasksPage(Visitor visitor) {
        super(visitor);
        see(TABLE);
        settle();
    }

    /** Opens a month, such as {@code 2024-10}. */
    static TasksPage open(Visitor visitor, String month) {
        visitor.open("tugas/" + month);
        return new TasksPage(visitor);
    }

    /** The indicators below one of the headings of the table. */
    List<String> indicators(String group) {
        String place = "//tbody[tr[1]//strong[normalize-space()='%s']]//span[@class='row-indicator']/span[2]";
        return all(By.xpath(place.formatted(group))).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** How many fields the unit's own rows have in a column, such as {@code value}. */
    int fields(String column) {
        return all(By.cssSelector("tbody:nth-of-type(1) .cell-%s .cell-field".formatted(column)))
                .size();
    }

    /** Clicks into a field of a row, counted from 1. */
    TasksPage into(int row, String column) {
        clicks++;
        click(field(row, column));
        return this;
    }

    /** Types into whatever has the keyboard. */
    TasksPage type(CharSequence... words) {
        for (CharSequence word : words) {
            keys += word.length();
            driver().switchTo().activeElement().sendKeys(word);
        }
        return this;
    }

    TasksPage chord(CharSequence... together) {
        keys += together.length;
        driver().switchTo().activeElement().sendKeys(Keys.chord(together));
        return this;
    }

    TasksPage press(By button) {
        clicks++;
        click(button);
        return this;
    }

    /** Waits until the keyboard is on a button with these words. */
    TasksPage at(String words) {
        await(browser -> words.equals(driver().switchTo().activeElement().getText()) ? words : null);
        return this;
    }

    int keys() {
        return keys;
    }

    int clicks() {
        return clicks;
    }

    /** Waits until everything typed is stored, or refused. */
    TasksPage stored() {
        await(browser -> all(ON_ITS_WAY).isEmpty());
        return this;
    }

    String value(int row, String column) {
        return see(field(row, column)).getDomProperty("value");
    }

    /** Waits until this is said under a field. */
    TasksPage says(int row, String column, String words) {
        By said = By.xpath(place(row, column) + "//*[contains(@class,'cell-said')]");
        await(browser -> see(said).getText().contains(words) ? words : null);
        return this;
    }

    /** Why a field was given back, and by whom. */
    String remark(int row, String column) {
        return see(By.xpath(place(row, column) + "//*[@class='remark']")).getText();
    }

    /** Waits until the line above the table says this. */
    TasksPage tells(String words) {
        see(By.xpath("//*[@class='grid-notice'][contains(.,'%s')]".formatted(words)));
        return this;
    }

    /** How the table describes a row. */
    String head(int row) {
        return see(By.xpath(line(row) + "/th")).getText();
    }

    /** Copies a block as if from a spreadsheet, and pastes it where the keyboard is. */
    TasksPage paste(String block) {
        WebElement target = driver().switchTo().activeElement();
        script("""
                const sheet = document.createElement('textarea');
                sheet.id = 'sheet';
                sheet.value = arguments[0];
                document.body.append(sheet);
                sheet.select();
                """, block);
        driver().findElement(By.id("sheet")).sendKeys(Keys.chord(Keys.CONTROL, "c"));
        script("document.getElementById('sheet').remove(); arguments[0].focus()", target);
        target.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        return this;
    }

    /** Opens the evidence of a row. */
    EvidencePage evidence(int row) {
        press(By.xpath(line(row) + "//button[starts-with(normalize-space(),'Bukti')]"));
        return new EvidencePage(visitor());
    }

    void network(boolean connected) {
        HasCdp browser = (HasCdp) driver();
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !connected, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void endSession() {
        driver().manage().deleteAllCookies();
    }

    TasksPage reload() {
        driver().navigate().refresh();
        return new TasksPage(visitor());
    }

    private static By field(int row, String column) {
        return By.xpath(place(row, column) + "//*[contains(@class,'cell-field')]");
    }

    private static String place(int row, String column) {
        return line(row) + "/td[contains(concat(' ',@class,' '),' cell-%s ')]".formatted(column);
    }

    private static String line(int row) {
        return "//tr[contains(@class,'is-first')][th//*[@class='row-number'][normalize-space()='%d.']]".formatted(row);
    }
}
