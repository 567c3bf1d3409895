package id.pantau.achievement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as a person would write it on paper, in Indonesian.
 *
 * @param formula the formula in words: "(2 × target − realisasi) / target × 100"
 * @param calculation the formula with the numbers put in, and its result: "(2 × 12 − 14) / 12 × 100 = 83,33 %"
 * @param inputs what went in, in the order of reading
 * @param steps how target and realization came from the months; empty when nothing was rolled up
 * @param cap what the cap did; null when it did nothing
 * @param category the word of the office's scale; null when there is none or no scale was named
 */
public record Explanation(
        String formula,
        String calculation,
        List<Input> inputs,
        List<String> steps,
        @Nullable String cap,
        @Nullable String category) {

    /** One thing that went into an outcome. */
    public record Input(String name, String value) {}

    public Explanation {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
    }

    /** The same explanation with the category word of a scale. */
    public Explanation withCategory(@Nullable String word) {
        return new Explanation(formula, calculation, inputs, steps, cap, word);
    }

    /** Everything, one thing a line. */
    public String text() {
        return Stream.of(
                        inputs.stream().map(input -> input.name() + ": " + input.value()),
                        steps.stream(),
                        Stream.of("Rumus: " + formula, calculation),
                        Optional.ofNullable(cap).stream(),
                        Optional.ofNullable(category).map("Kategori: "::concat).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
