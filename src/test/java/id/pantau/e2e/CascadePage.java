package id.pantau.e2e;

import org.openqa.selenium.By;

/** Pohon kinerja: the agreements of an office below each other. */
final class CascadePage extends Page {

    CascadePage(Visitor visitor) {
        super(visitor);
        titled("Pohon kinerja");
        see(By.className("plan-tree"));
    }

    /** How many plans stand in the tree. */
    int plans() {
        return all(By.cssSelector(".plan-tree .walk-stop")).size();
    }
}
