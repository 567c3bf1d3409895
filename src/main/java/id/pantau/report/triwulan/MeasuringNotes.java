package id.pantau.report.triwulan;

import id.pantau.achievement.Formula;
import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Scale;
import id.pantau.progress.IndicatorProgress;
import id.pantau.uikit.Formats;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Footnotes on how achievements were computed and judged. */
final class MeasuringNotes {

    private final List<IndicatorProgress> rows;

    MeasuringNotes(List<IndicatorProgress> rows) {
        this.rows = rows;
    }

    /** The formulas in use, the most used first. */
    String formulas() {
        EnumMap<Formula, Long> used = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.measure().formula(), () -> new EnumMap<>(Formula.class), Collectors.counting()));
        return Words.of(
                "notes.formula",
                used.entrySet().stream()
                        .sorted(Comparator.comparing(formula -> -formula.getValue()))
                        .map(formula ->
                                Words.of("notes.formula.used", formula.getKey().words(), formula.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    String scale() {
        Scale scale = Scale.USUAL;
        String bands = scale.bands().stream()
                .map(band -> band.word() + (band.included() ? " ≥ " : " > ") + Formats.percent(band.bound()))
                .collect(Collectors.joining(", "));
        return Words.of(
                "notes.scale",
                scale.name(),
                bands,
                scale.lowest(),
                Formats.percent(LightLimits.USUAL.green()),
                Formats.percent(LightLimits.USUAL.yellow()));
    }

    /** The achievements that count for less than they are. */
    Optional<String> capped() {
        String list = rows.stream().flatMap(row -> capped(row).stream()).collect(Collectors.joining(", "));
        return list.isEmpty() ? Optional.empty() : Optional.of(Words.of("notes.capped", list));
    }

    private static Optional<String> capped(IndicatorProgress row) {
        return row.toDate().againstPeriod() instanceof Outcome.Computed computed
                        && computed.raw().compareTo(computed.capped()) > 0
                ? Optional.of(Words.of(
                        "notes.capped.row",
                        number(row),
                        Formats.percent(computed.raw()),
                        Formats.percent(computed.capped())))
                : Optional.empty();
    }

    /** The number of the row's objective as printed, without its full stop. */
    static String number(IndicatorProgress row) {
        String number = Objects.requireNonNullElse(row.objective().number(), Formats.NONE);
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
