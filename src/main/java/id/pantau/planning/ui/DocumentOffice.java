package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.office.OfficeSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which office a document names in its title, against the one a person chose. */
final class DocumentOffice {

    private static final Pattern NAMED = Pattern.compile(
            "(?:komisi pemilihan umum|kpu) ((?:provinsi|kabupaten|kota) [\\p{L} ]+?)(?= tahun\\b|[^\\p{L} ]|$)");

    private DocumentOffice() {}

    /** A sentence when the title does not name the office; empty when it does. */
    static Optional<String> warning(String title, OfficeSummary office) {
        String place = folded(office.name()).replaceFirst("^kpu ", "");
        if (folded(title.replace('\n', ' ')).contains(place)) {
            return Optional.empty();
        }
        return Optional.of(named(title)
                .map(other -> text("planning.import.names-other-office", other, office.name()))
                .orElseGet(() -> text("planning.import.names-no-office", office.name())));
    }

    private static Optional<String> named(String title) {
        return title.lines()
                .map(line -> NAMED.matcher(folded(line)))
                .filter(Matcher::find)
                .map(found -> "KPU " + capitalised(found.group(1)))
                .findFirst();
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\bkab\\b\\.?", "kabupaten")
                .replaceAll("\\bprov\\b\\.?", "provinsi")
                .replaceAll("\\bkota administrasi\\b", "kota")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static String capitalised(String words) {
        return Arrays.stream(words.strip().split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
