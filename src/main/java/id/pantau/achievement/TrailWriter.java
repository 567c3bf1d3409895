package id.pantau.achievement;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
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
        boolean isLast = trail.year().rollUp() == RollUp.LAST;
        String sign = trail.year().rollUp() == RollUp.AVERAGE ? "; " : " + ";
        String months = trail.increments().stream()
                .skip(isLast ? trail.increments().size() - 1L : 0)
                .map(this::increment)
                .collect(Collectors.joining(sign));
        return isLast
                ? months
                : months + " = "
                        + writer.realized(
                                grounds.realized(), trail.year().target().unit());
    }

    private String increment(Increment increment) {
        return switch (increment.realized()) {
            case Realized.Amount number -> month(increment.month()) + ' ' + writer.operand(number.value());
            case Realized.Ratio ratio ->
                month(increment.month())
                        + ' '
                        + writer.operand(ratio.numerator())
                        + '/'
                        + writer.operand(ratio.denominator());
            default -> month(increment.month()) + ' ' + writer.realized(increment.realized(), null);
        };
    }

    private static String rollUp(Trail trail) {
        boolean ratios = trail.increments().stream().anyMatch(one -> one.realized() instanceof Realized.Ratio);
        return ratios && trail.year().rollUp() != RollUp.LAST
                ? "jumlah pembilang / jumlah penyebut"
                : trail.year().rollUp().words();
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
