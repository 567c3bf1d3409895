package id.pantau.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.interactions.Actions;

/** The browser as narrow as a phone. */
final class Phone extends Page {

    static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final By NAVIGATION = By.cssSelector("vaadin-side-nav");

    Phone(Visitor visitor) {
        super(visitor);
        driver().manage().window().setSize(new Dimension(WIDTH, HEIGHT));
    }

    boolean navigationIsOpen() {
        return all(NAVIGATION).stream()
                .anyMatch(navigation ->
                        navigation.isDisplayed() && navigation.getRect().getX() >= 0);
    }

    void openNavigation() {
        click(By.cssSelector("[aria-label='Buka atau tutup navigasi']"));
        awaitNavigation(true);
    }

    void tapBesideNavigation() {
        new Actions(driver()).moveToLocation(WIDTH - 20, HEIGHT / 2).click().perform();
        awaitNavigation(false);
    }

    void awaitNavigation(boolean open) {
        await(browser -> navigationIsOpen() == open);
    }

    /** How wide the page is, in pixels of a window that shows {@link #WIDTH} of them. */
    int pageWidth() {
        return ((Number) script("return document.documentElement.scrollWidth")).intValue();
    }
}
