package id.pantau.e2e;

import org.openqa.selenium.By;

/** Ways to find things by what a person reads. */
final class Find {

    private Find() {}

    /** A button by the words on it. */
    static By button(String words) {
        return By.xpath("//*[self::button or self::vaadin-button][normalize-space()='%s']".formatted(words));
    }

    static By link(String words) {
        return By.xpath("//a[normalize-space()='%s']".formatted(words));
    }

    static By heading(String words) {
        return By.xpath("//h1[normalize-space()='%s']".formatted(words));
    }

    /** Whatever carries these words itself. */
    static By words(String words) {
        return By.xpath("//*[text()[contains(normalize-space(),'%s')]]".formatted(words));
    }

    /** A label whose words begin like this. */
    static By label(String words) {
        return By.xpath(".//label[starts-with(normalize-space(),'%s')]".formatted(words));
    }
}
