package id.pantau.progress.triage;

import java.util.List;

/**
 * What a check found.
 *
 * @param variant which of the rule's sentences says it; "" when it has only one
 * @param figures what the sentence names, as it is to be read
 */
record Said(String variant, List<String> figures) {

    static Said of(String... figures) {
        return new Said("", List.of(figures));
    }

    static Said in(String variant, String... figures) {
        return new Said('.' + variant, List.of(figures));
    }
}
