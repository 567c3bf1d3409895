package id.pantau.e2e;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A Chrome or Chromium on this machine, and the program that drives it. */
record Browser(Path program, Path driver) {

    private static final Optional<Browser> FOUND = Stream.<Supplier<Optional<Browser>>>of(
                    InstalledBrowser::find, FetchedBrowser::fetch, DebianBrowser::install)
            .map(Supplier::get)
            .flatMap(Optional::stream)
            .findFirst();

    /** The browser that is installed, else one fetched, else one that is installed now; looked for once per run. */
    static Optional<Browser> find() {
        return FOUND;
    }
}
