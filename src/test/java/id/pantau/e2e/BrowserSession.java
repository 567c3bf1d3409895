package id.pantau.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/**
 * One running browser with a fresh profile, without a screen.
 *
 * @param files where its profile and what it downloads lie, until it is closed
 */
record BrowserSession(WebDriver driver, Path files) implements AutoCloseable {

    private static final Dimension DESK = new Dimension(1440, 900);

    static BrowserSession start(Browser browser) {
        Path files = newFolder();
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(browser.driver().toFile())
                .usingAnyFreePort()
                .build();
        var session =
                new BrowserSession(TestBenchDriver.wrap(new ChromeDriver(service, options(browser, files))), files);
        session.reset();
        return session;
    }

    /** A signed-out browser on a desk again, which has downloaded nothing. */
    void reset() {
        for (File file : Objects.requireNonNull(downloads().toFile().listFiles())) {
            FileSystemUtils.deleteRecursively(file);
        }
        driver.manage().deleteAllCookies();
        driver.manage().window().setSize(DESK);
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path downloads() {
        return files.resolve("downloads");
    }

    private static ChromeOptions options(Browser browser, Path files) {
        var options = new ChromeOptions();
        options.setBinary(browser.program().toFile());
        // --no-sandbox: Chromium starts as root only so; what it opens is our own application
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--lang=id",
                "--user-data-dir=" + files.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "id-ID,id",
                        "download.default_directory",
                        files.resolve("downloads").toString(),
                        "profile.password_manager_leak_detection",
                        false));
        var logging = new LoggingPreferences();
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        return options;
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("pantau-browser");
            Files.createDirectories(folder.resolve("downloads"));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
