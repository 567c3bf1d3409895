package id.pantau.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Any page of Pantau: its heading, its frame, and waiting for what a person would wait for. */
class Page {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final By USER_MENU = By.cssSelector(".user-menu vaadin-menu-bar-button");

    private final Visitor visitor;

    Page(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Waits until the page with this heading is there. */
    final Page titled(String heading) {
        see(Find.heading(heading));
        return this;
    }

    final String heading() {
        return see(By.tagName("h1")).getText();
    }

    final String address() {
        return driver().getCurrentUrl();
    }

    /** Whether the heading is in sight, which is where a new page begins. */
    final boolean isAtItsTop() {
        return Boolean.TRUE.equals(script("return document.querySelector('h1').getBoundingClientRect().top > 0"));
    }

    /** The sentences below the heading. */
    final String content() {
        return see(By.className("page-content")).getText();
    }

    /** Opens a page by its name in the side navigation. */
    final void go(String name) {
        click(By.xpath("//vaadin-side-nav-item[normalize-space()='%s']".formatted(name)));
    }

    final SignInPage signOut() {
        click(USER_MENU);
        click(By.xpath("//*[@role='menuitem'][normalize-space()='Keluar']"));
        return new SignInPage(visitor).shown();
    }

    final Visitor visitor() {
        return visitor;
    }

    final WebDriver driver() {
        return visitor.driver();
    }

    final WebElement see(By what) {
        return await(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Clicks in the middle of the window, where no bar lies over it. */
    final void click(By what) {
        WebElement found = see(what);
        script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", found);
        found.click();
    }

    final List<WebElement> all(By what) {
        return driver().findElements(what);
    }

    final <T> T await(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver(), PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    final Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver()).executeScript(script, arguments);
    }

    /** Waits until the browser has all of a file; it gives a file its name when it is complete. */
    final Path downloaded(String ending) {
        return await(browser -> {
            try (Stream<Path> files = Files.list(visitor.downloads())) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Waits until the browser has nothing more to ask the server for. */
    final void settle() {
        await(browser -> Boolean.TRUE.equals(script("""
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                return document.readyState === 'complete' && clients.length > 0
                    && clients.every(client => !client.isActive || !client.isActive());
                """)));
    }
}
