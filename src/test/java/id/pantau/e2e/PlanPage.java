package id.pantau.e2e;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A signed plan as a matrix. */
final class PlanPage extends Page {

    private static final By FRAME = By.cssSelector(".html-table");
    private static final By ROW = By.cssSelector(".plan-matrix tbody tr");

    PlanPage(Visitor visitor) {
        super(visitor);
        see(ROW);
    }

    int rows() {
        return all(ROW).size();
    }

    /** How many rows open a sasaran, whose cell spans the rows of its indicators. */
    int objectives() {
        return all(By.cssSelector(".plan-matrix tbody tr.opens-group")).size();
    }

    /** How many months are ticked. */
    int ticks() {
        return all(By.cssSelector(".plan-matrix td.is-planned")).size();
    }

    /** What stands in place of the months in rows whose months the document does not tell. */
    List<String> rowsWithoutMonths() {
        return all(By.cssSelector(".plan-matrix td.is-unknown")).stream()
                .map(WebElement::getText)
                .toList();
    }

    List<String> months() {
        return all(By.cssSelector(".plan-matrix thead tr:last-child th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** How far the cell in the table's corner, the one below it and one in the middle move when the table scrolls. */
    Shift scroll(int right, int down) {
        see(FRAME);
        List<?> moved = (List<?>) script("""
                const frame = document.querySelector('.html-table');
                const row = frame.querySelector('tbody tr.opens-group');
                const watched = [frame.querySelector('thead .kept-3'), row.cells[2], row.cells[row.cells.length - 1]];
                const places = () => watched.map(cell => cell.getBoundingClientRect());
                const before = places();
                frame.scrollTo({left: arguments[0], top: arguments[1], behavior: 'instant'});
                return places().map((place, index) =>
                    [Math.round(before[index].left - place.left), Math.round(before[index].top - place.top)]);
                """, right, down);
        return new Shift(pair(moved.get(0)), pair(moved.get(1)), pair(moved.get(2)));
    }

    PlanEditPage edit() {
        click(Find.link("Ubah"));
        return new PlanEditPage(visitor());
    }

    /** What is said of each condition a draft has to meet. */
    List<String> conditions() {
        see(By.className("gate-list"));
        return all(By.cssSelector(".gate-list > li > :first-child")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Makes the draft the plan that is reported against, and answers what the page says to it. */
    String activate() {
        click(Find.button("Aktifkan"));
        click(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space()='Aktifkan']"));
        return see(By.className("notice-row")).getText();
    }

    Path downloadWorkbook() {
        click(Find.button("Unduh"));
        click(Find.link("Excel (.xlsx)"));
        return downloaded(".xlsx");
    }

    PlansPage back() {
        click(Find.link("Semua rencana"));
        return new PlansPage(visitor());
    }

    private static Move pair(Object values) {
        List<?> pair = (List<?>) values;
        return new Move(((Number) pair.get(0)).intValue(), ((Number) pair.get(1)).intValue());
    }

    /** How far something went to the left and up, in pixels. */
    record Move(int left, int up) {}

    /** What became of three cells when the table was scrolled. */
    record Shift(Move corner, Move kept, Move ordinary) {}
}
