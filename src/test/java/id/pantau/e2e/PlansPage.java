package id.pantau.e2e;

import org.openqa.selenium.By;

/** The list of the signed plans. */
final class PlansPage extends Page {

    PlansPage(Visitor visitor) {
        super(visitor);
        titled("Rencana");
    }

    /** Opens the first plan of an owner, as the list shows it. */
    PlanPage open(String owner) {
        click(By.xpath("//tbody/tr[td[starts-with(normalize-space(),'%s')]]//a".formatted(owner)));
        return new PlanPage(visitor());
    }
}
