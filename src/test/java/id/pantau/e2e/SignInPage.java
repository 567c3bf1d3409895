package id.pantau.e2e;

import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
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
        see(By.cssSelector("input[name=username]")).sendKeys(username);
        see(By.cssSelector("input[name=password]")).sendKeys(password);
        click(Find.button("Masuk"));
        return this;
    }

    /** The sentence that tells why one is not signed in. */
    String refusal() {
        return await(browser -> inside(browser, By.cssSelector("vaadin-login-form"))
                .flatMap(form -> inside(form, By.cssSelector("vaadin-login-form-wrapper")))
                .flatMap(wrapper -> wrapper.findElements(By.cssSelector("[part=error-message]")).stream())
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .findFirst()
                .orElse(null));
    }

    /** Signs in by the button of an account of the demo mode. */
    Page choose(String account) {
        click(By.xpath("//button[span[normalize-space()='%s']]".formatted(account)));
        see(By.cssSelector(".user-menu"));
        return new Page(visitor());
    }

    private static Stream<SearchContext> inside(SearchContext outside, By host) {
        return outside.findElements(host).stream().map(WebElement::getShadowRoot);
    }
}
