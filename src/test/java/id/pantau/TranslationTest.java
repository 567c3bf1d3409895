package id.pantau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps Indonesian and English in step, and both in step with the code. */
class TranslationTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Map<String, Map<String, String>> BUNDLES = bundles();
    private static final Set<String> LITERALS = literals();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        rooms().forEach(room -> assertThat(english(room).keySet())
                .as(room)
                .isEqualTo(indonesian(room).keySet()));
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsRoom() {
        rooms().forEach(room -> assertThat(indonesian(room).keySet()).allMatch(key -> key.startsWith(room + ".")));
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        assertThat(LITERALS)
                .filteredOn(literal -> !literal.endsWith("."))
                .filteredOn(literal -> rooms().contains(literal.substring(0, literal.indexOf('.'))))
                .isSubsetOf(keys());
    }

    @Test
    void everyTextIsUsed() {
        List<String> beginnings =
                LITERALS.stream().filter(literal -> literal.endsWith(".")).toList();
        assertThat(keys())
                .filteredOn(key -> !LITERALS.contains(key))
                .allMatch(key -> beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        rooms().forEach(room -> indonesian(room)
                .forEach((key, text) -> assertThat(arguments(english(room).getOrDefault(key, text)))
                        .as(key)
                        .isEqualTo(arguments(text))));
    }

    @Test
    void noTextHasAStraightApostropheWhichWouldQuoteItsArguments() {
        BUNDLES.values()
                .forEach(texts -> assertThat(texts)
                        .allSatisfy((key, text) ->
                                assertThat(text).as(key).doesNotContain("'").isNotBlank()));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Set<String> rooms() {
        return BUNDLES.keySet().stream().filter(name -> !name.endsWith("_en")).collect(Collectors.toSet());
    }

    private static Set<String> keys() {
        return rooms().stream()
                .flatMap(room -> indonesian(room).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> indonesian(String room) {
        return BUNDLES.getOrDefault(room, Map.of());
    }

    private static Map<String, String> english(String room) {
        return BUNDLES.getOrDefault(room + "_en", Map.of());
    }

    private static Map<String, Map<String, String>> bundles() {
        return Sources.under(Sources.TEXTS, file -> true).stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".properties", ""), TranslationTest::texts));
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Set<String> literals() {
        return Sources.under(Sources.JAVA, file -> file.toString().endsWith(".java")).stream()
                .map(Sources::code)
                .flatMap(code -> LITERAL.matcher(code).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
