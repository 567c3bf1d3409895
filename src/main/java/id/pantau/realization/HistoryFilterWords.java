package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.uikit.Formats;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a part of the history was chosen by, so that nobody takes it for all of it. */
final class HistoryFilterWords {

    private HistoryFilterWords() {}

    /**
     * Such as "Bulan isian: September; Kejadian: Ditolak".
     *
     * @param unit the name of the one looked for
     * @return "" when nothing beside office and year was chosen
     */
    static String of(HistoryFilter filter, @Nullable String unit) {
        return Stream.of(
                        part("month", filter.month() == null ? null : Formats.month(filter.month())),
                        part("unit", unit),
                        part(
                                "kinds",
                                filter.kinds().stream()
                                        .sorted()
                                        .map(HistoryWords::kind)
                                        .collect(Collectors.joining(", "))),
                        part("person", filter.person()),
                        part("words", filter.words()),
                        part("from", filter.from() == null ? null : Formats.date(filter.from())),
                        part("to", filter.to() == null ? null : Formats.date(filter.to())))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> part(String label, @Nullable String chosen) {
        return chosen == null || chosen.isEmpty()
                ? Stream.empty()
                : Stream.of(text("realization.history.labelled", text("realization.history." + label), chosen));
    }
}
