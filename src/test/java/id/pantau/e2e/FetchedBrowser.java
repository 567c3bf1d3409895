package id.pantau.e2e;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;

/** Lets Selenium Manager fetch a browser and its driver into its own folder, where the net can be reached. */
final class FetchedBrowser {

    private static final String PATIENCE_SECONDS = "60";

    private FetchedBrowser() {}

    static Optional<Browser> fetch() {
        Announcement.print("No Chrome with its driver on this machine: Selenium Manager tries to fetch them.");
        try {
            var found = SeleniumManager.getInstance()
                    .getBinaryPaths(List.of("--browser", "chrome", "--timeout", PATIENCE_SECONDS));
            return Optional.of(new Browser(Path.of(found.getBrowserPath()), Path.of(found.getDriverPath())));
        } catch (WebDriverException unreachable) {
            Announcement.print("Selenium Manager could not: "
                    + unreachable.getRawMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }
}
