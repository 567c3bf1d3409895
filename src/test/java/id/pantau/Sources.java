package id.pantau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The Java sources and text bundles of the application, for tests that read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/id/pantau");
    static final Path TEXTS = Path.of("src/main/resources/texts");

    private Sources() {}

    /** Files below a folder, in the order of their names. */
    static List<Path> under(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Java source without its comments. */
    static String code(Path file) {
        return read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
