package id.pantau.uikit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The texts of one room in one language, read once from a UTF-8 file. */
record TextBundle(Properties patterns) {

    static String path(String room, Language language) {
        return "texts/" + room + (language == Language.INDONESIAN ? "" : "_" + language.tag()) + ".properties";
    }

    static TextBundle read(String path) {
        Properties patterns = new Properties();
        try (InputStream in = TextBundle.class.getClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                load(patterns, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return new TextBundle(patterns);
    }

    Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.getProperty(key));
    }

    private static void load(Properties patterns, InputStream in) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            patterns.load(reader);
        }
    }
}
