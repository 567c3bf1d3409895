package id.pantau.report.triwulan;

import id.pantau.document.BodyCell;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the months of the quarter say in words; what several months say alike is said once, with their names. */
final class NarrativeCells {

    private final List<EntryDetails> entries;

    NarrativeCells(IndicatorProgress row, QuarterProgress quarter) {
        entries = row.entries().stream()
                .filter(entry -> quarter.span().contains(entry.month().getMonth()))
                .toList();
    }

    /** Obstacle, supporting factor, follow-up. */
    List<BodyCell> cells() {
        return List.of(
                cell(Narrative::obstacle, words -> ""),
                cell(Narrative::supportingFactor, words -> ""),
                cell(NarrativeCells::promise, this::due));
    }

    private BodyCell cell(Function<Narrative, @Nullable String> words, Function<String, String> ending) {
        Map<String, List<EntryDetails>> months = new LinkedHashMap<>();
        for (EntryDetails entry : entries) {
            String said = words.apply(entry.narrative());
            if (said != null && !said.isBlank()) {
                months.computeIfAbsent(said.strip(), first -> new ArrayList<>()).add(entry);
            }
        }
        if (months.isEmpty()) {
            return FigureCells.words(Formats.NONE);
        }
        return BodyCell.text(months.entrySet().stream()
                .map(said -> (months.size() == 1 ? "" : names(said.getValue()))
                        + said.getKey()
                        + ending.apply(said.getKey()))
                .collect(Collectors.joining("\n")));
    }

    private static String names(List<EntryDetails> months) {
        return months.stream()
                        .map(entry -> Formats.shortMonth(entry.month().getMonth()))
                        .collect(Collectors.joining(", "))
                + ": ";
    }

    /** What will be done and by whom. */
    private static @Nullable String promise(Narrative narrative) {
        String by = narrative.followUpBy();
        return Stream.of(narrative.followUp(), by == null || by.isBlank() ? null : Words.of("follow-up.by", by))
                .filter(part -> part != null && !part.isBlank())
                .reduce((what, who) -> what + "\n" + who)
                .orElse(null);
    }

    /** By when, as the latest month that promises this has it. */
    private String due(String promise) {
        LocalDate due = null;
        for (EntryDetails entry : entries) {
            String said = promise(entry.narrative());
            if (said != null
                    && said.strip().equals(promise)
                    && entry.narrative().followUpDue() != null) {
                due = entry.narrative().followUpDue();
            }
        }
        return due == null ? "" : "\n" + Words.of("follow-up.due", Formats.shortDate(due));
    }
}
