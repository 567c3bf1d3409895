package id.pantau.report.triwulan;

import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.SpendingBasis;
import id.pantau.report.QuarterProgress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Footnotes on what the figures rest on: open schedules, money, entries on their way, drafts and sample data. */
final class EntryNotes {

    private final QuarterProgress quarter;
    private final List<ReportLine> lines;

    EntryNotes(QuarterProgress quarter, List<ReportLine> lines) {
        this.quarter = quarter;
        this.lines = lines;
    }

    Optional<String> openSchedules() {
        List<ReportLine> open = lines.stream()
                .filter(line ->
                        line.action() != null && line.action().schedule().open())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.of(
                        "notes.open", open.size(), numbers(open.stream().map(ReportLine::row))));
    }

    /** By which paper money counts as spent. */
    Optional<String> money() {
        String bases = entries()
                .flatMap(entry -> entry.actions().stream())
                .map(ActionProgress::basis)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(SpendingBasis::name)
                .collect(Collectors.joining(", "));
        return bases.isEmpty() ? Optional.empty() : Optional.of(Words.of("notes.money", bases));
    }

    Optional<String> unapproved() {
        Filling filling = Filling.in(quarter);
        long pending = filling.filled() - filling.approved();
        return pending == 0 ? Optional.empty() : Optional.of(Words.of("notes.unapproved", pending, filling.filled()));
    }

    Optional<String> drafts() {
        String numbers = numbers(rows().filter(row -> row.entries().stream().anyMatch(EntryMarks::isDraft)));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(Words.of("notes.draft", EntryMarks.DRAFT, numbers));
    }

    Optional<String> samples() {
        Samples samples = Samples.in(quarter);
        if (samples.noneAtAll()) {
            return Optional.empty();
        }
        return Optional.of(
                samples.samples() == samples.entries()
                        ? Words.of("notes.sample.all")
                        : Words.of("notes.sample.some", samples.samples(), samples.entries(), EntryMarks.SAMPLE));
    }

    private Stream<IndicatorProgress> rows() {
        return quarter.progress().indicators().stream();
    }

    private Stream<EntryDetails> entries() {
        return rows().flatMap(row -> row.entries().stream());
    }

    private static String numbers(Stream<IndicatorProgress> rows) {
        return rows.map(MeasuringNotes::number).distinct().collect(Collectors.joining(", "));
    }
}
