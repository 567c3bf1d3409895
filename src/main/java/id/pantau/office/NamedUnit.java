package id.pantau.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit as a text names it, taken apart: what kind of unit, and the words of its name in full.
 *
 * @param kind null when the text does not say
 * @param words without "dan", abbreviations written out
 */
record NamedUnit(@Nullable UnitKind kind, Set<String> words) {

    private static final Set<String> SILENT = Set.of("dan", "kepala");

    private static final Map<String, List<String>> WRITTEN_OUT = Map.of(
            "sdm", List.of("sumber", "daya", "manusia"),
            "parmas", List.of("partisipasi", "masyarakat"),
            "humas", List.of("hubungan", "masyarakat"),
            "hupmas", List.of("hubungan", "partisipasi", "masyarakat"),
            "datin", List.of("data", "informasi"),
            "rt", List.of("rumah", "tangga"));

    /** The units a text names one after the other: "Subbag Keuangan dan Subbag Umum" names two. */
    static List<NamedUnit> in(String text) {
        List<String> tokens = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
        List<NamedUnit> found = new ArrayList<>();
        NamedUnit current = new NamedUnit(null, new HashSet<>());
        for (int at = 0; at < tokens.size(); at++) {
            UnitMark mark = UnitMark.at(tokens, at);
            if (mark == null) {
                current.words.addAll(written(tokens.get(at)));
                continue;
            }
            if (!current.words.isEmpty()) {
                found.add(current);
            }
            current = new NamedUnit(mark.kind(), new HashSet<>());
            at += mark.length() - 1;
        }
        found.add(current);
        return found;
    }

    private static List<String> written(String token) {
        return SILENT.contains(token) ? List.of() : WRITTEN_OUT.getOrDefault(token, List.of(token));
    }
}
