package id.pantau.e2e;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The dialog in which evidence is attached to a row. */
final class EvidencePage extends Page {

    private static final By UPLOAD = By.cssSelector(".evidence-dialog vaadin-upload");

    EvidencePage(Visitor visitor) {
        super(visitor);
        see(UPLOAD);
        settle();
    }

    EvidencePage upload(Path file) {
        settle();
        WebElement input = see(UPLOAD).getShadowRoot().findElement(By.cssSelector("input[type=file]"));
        // the driver adds to what was chosen before
        script("arguments[0].value = ''", input);
        input.sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Makes the browser send whatever it is given, as somebody with a program of their own would. */
    EvidencePage withoutLimitInTheBrowser() {
        script("arguments[0].maxFileSize = Number.MAX_SAFE_INTEGER", see(UPLOAD));
        return this;
    }

    /** Waits until a sentence that begins so tells why something was refused. */
    String refused(String beginning) {
        return see(By.xpath("//*[@role='alert'][starts-with(normalize-space(),'%s')]".formatted(beginning)))
                .getText();
    }

    /** Waits until a file with this name is listed. @return the address under which it is downloaded */
    String attached(String name) {
        return see(By.xpath("//*[@class='evidence-words']//a[normalize-space()=\"%s\"]".formatted(name)))
                .getDomProperty("href");
    }

    /** What the server answers somebody with the browser's cookies. */
    long answerTo(String address) {
        return (long) script("""
                const request = new XMLHttpRequest();
                request.open('GET', arguments[0], false);
                request.send();
                return request.status;
                """, address);
    }
}
