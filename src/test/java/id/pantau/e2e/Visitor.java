package id.pantau.e2e;

import java.nio.file.Path;
import org.openqa.selenium.WebDriver;

/**
 * A person in front of the browser.
 *
 * @param address of the application's first page, with a slash at its end
 * @param downloads where the browser puts files
 */
record Visitor(WebDriver driver, String address, Path downloads) {

    SignInPage signInPage() {
        open("masuk");
        return new SignInPage(this);
    }

    /** Signs in with an account of the demo mode by its button. */
    Page signIn(String account) {
        return signInPage().choose(account);
    }

    /** Types an address, relative to the first page. */
    Page open(String path) {
        driver.get(address + path);
        return new Page(this);
    }
}
