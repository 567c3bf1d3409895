package id.pantau.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Installs Chromium with the packages of Debian and Ubuntu, where the tests run as root. */
final class DebianBrowser {

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final int MOST_MINUTES = 10;

    private DebianBrowser() {}

    static Optional<Browser> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(APT_GET)) {
            return Optional.empty();
        }
        Announcement.print("Installing the packages chromium and chromium-driver for the browser tests.");
        boolean installed =
                run("update") && run("install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
        return installed ? InstalledBrowser.find() : Optional.empty();
    }

    private static boolean run(String... arguments) {
        var command = new ProcessBuilder(APT_GET.toString());
        command.command().addAll(Arrays.asList(arguments));
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        // what it says goes where nobody reads it as the result of a test
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target/browser-install.log").toFile());
        try {
            Process running = command.start();
            boolean ended = running.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            return ended && running.exitValue() == 0;
        } catch (IOException failure) {
            Announcement.print("apt-get could not be run: " + failure.getMessage());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
