package id.pantau.achievement;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down how target and realization came from the months. */
final class TrailWriter {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private final ExplanationWriter writer;
    private final Grounds grounds;

    TrailWriter(ExplanationWriter writer, Grounds grounds) {
        this.writer = writer;
        this.grounds = grounds;
    }

    List<String> write(Trail trail) {
        List<String> steps = new ArrayList<>();
        if (!grounds.measure().target().equals(trail.year().target())) {
            steps.add("Target " + span(trail.span()) + ": " + target(trail));
        }
        if (!trail.increments().isEmpty()) {
            steps.add("Realisasi " + span(trail.span()) + " (" + rollUp(trail) + "): " + realized(trail));
        }
        if (!trail.missing().isEmpty()) {
            steps.add("Belum diisi: "
                    + trail.missing().stream().map(TrailWriter::month).collect(Collectors.joining(", ")));
        }
        return steps;
    }

    private String target(Trail trail) {
        String due = writer.target(grounds.measure().target());
        BigDecimal year = trail.year().target().value();
        if (!(trail.schedule() instanceof Schedule.Ticks ticks) || year == null) {
            return due + " dari " + writer.target(trail.year().target()) + " setahun";
        }
        long come = ticks.dueMonths().orElseThrow().stream()
                .filter(trail.span()::contains)
                .count();
        return writer.operand(year) + " × " + come + " / " + ticks.periods().size() + " jadwal = " + due;
    }

    private String realized(Trail trail) {
        List<Increment> said = trail.increments().stream()
                .filter(increment -> !(increment.realized() instanceof Realized.NotApplicable))
                .toList();
        String result =
                writer.realized(grounds.realized(), trail.year().target().unit());
        if (said.isEmpty()) {
            return result;
        }
        return switch (trail.year().rollUp()) {
            case LAST -> month(said.getLast().month()) + ' ' + result;
            case SUM -> (areRatios(said) ? ratios(said) : amounts(said)) + " = " + result;
            case AVERAGE ->
                (areRatios(said) ? ratios(said) : '(' + amounts(said) + ") / " + said.size()) + " = " + result;
        };
    }

    private String amounts(List<Increment> said) {
        return joined(
                said,
                increment -> increment.realized() instanceof Realized.Amount amount
                        ? writer.operand(amount.value())
                        : writer.realized(increment.realized(), null));
    }

    private String ratios(List<Increment> said) {
        return '(' + joined(said, increment -> writer.operand(((Realized.Ratio) increment.realized()).numerator()))
                + ") / ("
                + joined(said, increment -> writer.operand(((Realized.Ratio) increment.realized()).denominator()))
                + ')';
    }

    private static String joined(List<Increment> said, Function<Increment, String> words) {
        return said.stream()
                .map(increment -> month(increment.month()) + ' ' + words.apply(increment))
                .collect(Collectors.joining(" + "));
    }

    private static String rollUp(Trail trail) {
        return trail.year().rollUp() != RollUp.LAST && areRatios(trail.increments())
                ? "jumlah pembilang / jumlah penyebut"
                : trail.year().rollUp().words();
    }

    private static boolean areRatios(List<Increment> increments) {
        return increments.stream().allMatch(increment -> increment.realized() instanceof Realized.Ratio);
    }

    private static String span(Span span) {
        if (span.from() == Month.JANUARY) {
            return "s.d. " + month(span.to());
        }
        return span.from() == span.to() ? month(span.to()) : month(span.from()) + "–" + month(span.to());
    }

    private static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }
}
