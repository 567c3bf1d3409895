package id.pantau.e2e;

import org.openqa.selenium.By;

/** The list of the signed plans. */
final class PlansPage extends Page {

    PlansPage(Visitor visitor) {
        super(visitor);
        titled("Rencana");
    }

    PlanPage open(String owner, String office) {
        see(By.xpath("//tbody/tr[td[normalize-space()='%s']][td[normalize-space()='%s']]//a".formatted(owner, office)))
                .click();
        return new PlanPage(visitor());
    }
}
