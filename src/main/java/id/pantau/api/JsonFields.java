package id.pantau.api;

import id.pantau.uikit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fields of a JSON object strictly and gathers what is wrong with them. */
final class JsonFields {

    private static final int LONGEST_NAME = 60;

    private final ObjectNode object;
    private final List<FieldProblem> problems = new ArrayList<>();

    JsonFields(ObjectNode object) {
        this.object = object;
    }

    /** Complains about every field that is none of these: a misspelt one would be overlooked without a word. */
    void only(Set<String> known) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        "api.field.unknown",
                        known.stream().sorted().collect(Collectors.joining(", "))));
    }

    /** Complains when a field is missing; null is a value. */
    void require(String name) {
        if (!object.has(name)) {
            wrong(name, "api.field.missing");
        }
    }

    /** A text; null when it is left out or null. */
    @Nullable String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            wrong(name, "api.field.text");
            return null;
        }
        return value.stringValue();
    }

    /** A decimal as text, from a JSON number too; null when it is left out or null. */
    @Nullable String decimal(String name) {
        JsonNode value = object.get(name);
        return value != null && value.isNumber() ? value.asString() : text(name);
    }

    /** One of the words of an enumeration; null when it is left out or null. */
    <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
        String typed = text(name);
        if (typed == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(typed)) {
                return word;
            }
        }
        wrong(name, "api.field.word", allowed(words));
        return null;
    }

    void wrong(String name, String key, Object... arguments) {
        problems.add(new FieldProblem(name, Texts.text(key, arguments)));
    }

    /** @throws InvalidFieldsException when anything was wrong */
    void check() {
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
    }

    private static String allowed(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
