package id.pantau.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page on which one signs in. */
final class SignInPage extends Page {

    SignInPage(Visitor visitor) {
        super(visitor);
    }

    SignInPage shown() {
        see(Find.label("Nama pengguna"));
        return this;
    }

    SignInPage type(String username, String password) {
        see(By.name("username")).sendKeys(username);
        see(By.name("password")).sendKeys(password);
        see(Find.button("Masuk")).click();
        return this;
    }

    /** The sentence that tells why one is not signed in. */
    String refusal() {
        return await(browser -> browser.findElements(By.cssSelector("vaadin-login-form-wrapper")).stream()
                .map(form -> form.getShadowRoot().findElements(By.cssSelector("[part=error-message]")))
                .flatMap(List::stream)
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .findFirst()
                .orElse(null));
    }

    /** Signs in by the button of an account of the demo mode. */
    Page choose(String account) {
        see(By.xpath("//button[span[normalize-space()='%s']]".formatted(account)))
                .click();
        see(By.cssSelector(".user-menu"));
        return new Page(visitor());
    }
}
