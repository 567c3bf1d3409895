package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidencePlace;
import id.pantau.realization.StoredFile;
import id.pantau.shared.Quarter;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** How evidence is told in words: what it is, whose, and where it is used. */
final class FileWords {

    private static final int KILOBYTE = 1024;
    private static final int MOST_PLACES = 3;

    private FileWords() {}

    /** {@code 1,2 MB}. */
    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return text("realization.evidence.bytes", bytes);
        }
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILOBYTE));
        return bytes < (long) KILOBYTE * KILOBYTE
                ? text("realization.evidence.kilobytes", Formats.number(kilobytes, 0))
                : text(
                        "realization.evidence.megabytes",
                        Formats.number(kilobytes.divide(BigDecimal.valueOf(KILOBYTE)), 1));
    }

    static String facts(EvidenceDetails evidence, ZoneId zone) {
        String by = text(
                "realization.evidence.by",
                evidence.addedBy(),
                Formats.shortDate(evidence.addedAt().atZone(zone).toLocalDate()));
        StoredFile file = evidence.file();
        return file == null
                ? by
                : text("realization.evidence.facts", file.format(), size(file.size()), file.shortChecksum(), by);
    }

    /** Where it is used; the first few places, and how many more there are. */
    static String places(List<EvidencePlace> places) {
        String named = places.stream().limit(MOST_PLACES).map(FileWords::place).collect(Collectors.joining("; "));
        return places.size() <= MOST_PLACES
                ? text("realization.evidence.used", named)
                : text("realization.evidence.used.more", named, places.size() - MOST_PLACES);
    }

    private static String place(EvidencePlace place) {
        return text(
                "realization.evidence.place",
                Formats.quarter(Quarter.of(place.month().getMonth()).number()),
                Formats.month(place.month().getMonth()),
                place.number());
    }
}
