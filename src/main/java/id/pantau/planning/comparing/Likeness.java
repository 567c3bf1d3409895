package id.pantau.planning.comparing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much two texts are alike, from 0 to 1: the share of groups of three letters they have in common. */
final class Likeness {

    private static final int GROUP = 3;

    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    /** The words of several cells as one text. */
    static String together(@Nullable String... cells) {
        return Stream.of(cells).filter(cell -> cell != null).collect(Collectors.joining(" "));
    }

    double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> first = known.computeIfAbsent(one, Likeness::groups);
        Map<String, Integer> second = known.computeIfAbsent(other, Likeness::groups);
        int common = first.entrySet().stream()
                .mapToInt(group -> Math.min(group.getValue(), second.getOrDefault(group.getKey(), 0)))
                .sum();
        int all = size(first) + size(second);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> groups) {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> groups(String text) {
        String letters = " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        Map<String, Integer> groups = new HashMap<>();
        for (int start = 0; start + GROUP <= letters.length(); start++) {
            groups.merge(letters.substring(start, start + GROUP), 1, Integer::sum);
        }
        return groups;
    }
}
