package id.pantau.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a browser and its driver on the PATH and where systems usually put them. */
final class InstalledBrowser {

    private static final List<String> BROWSERS =
            List.of("google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome.exe");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/usr/lib/chromium",
            "/usr/lib/chromium-browser",
            "/opt/homebrew/bin",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            "C:/Program Files/Google/Chrome/Application",
            "C:/Program Files (x86)/Google/Chrome/Application");
    private static final List<String> MAC_BROWSERS = List.of("Google Chrome", "Chromium");

    private InstalledBrowser() {}

    static Optional<Browser> find() {
        return program(Stream.concat(BROWSERS.stream(), MAC_BROWSERS.stream()))
                .flatMap(browser -> program(DRIVERS.stream()).map(driver -> new Browser(browser, driver)));
    }

    private static Optional<Path> program(Stream<String> names) {
        return names.flatMap(name -> folders().map(folder -> Path.of(folder, name)))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<String> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank()), USUAL_PLACES.stream());
    }
}
