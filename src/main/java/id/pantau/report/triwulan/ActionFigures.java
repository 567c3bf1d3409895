package id.pantau.report.triwulan;

import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.report.QuarterProgress;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Money and physical progress of one row of the table.
 *
 * @param physical the latest progress to date in percent; null when nobody has said
 * @param spentInQuarter in rupiah; null when nothing was reported
 * @param spentToDate in rupiah since January; null when nothing was reported
 */
record ActionFigures(
        @Nullable BigDecimal physical,
        @Nullable BigDecimal spentInQuarter,
        @Nullable BigDecimal spentToDate) {

    static ActionFigures of(ReportLine line, QuarterProgress quarter) {
        ActionDetails action = line.action();
        if (action == null) {
            return new ActionFigures(null, null, null);
        }
        return new ActionFigures(
                physical(line, action),
                spent(
                        line,
                        action,
                        entry -> quarter.span().contains(entry.month().getMonth())),
                spent(line, action, entry -> true));
    }

    private static @Nullable BigDecimal physical(ReportLine line, ActionDetails action) {
        return line.row().entries().stream()
                .sorted(Comparator.comparing(EntryDetails::month).reversed())
                .flatMap(entry -> entry.progress(action.id()).stream())
                .map(ActionProgress::physicalPercent)
                .filter(percent -> percent != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal spent(ReportLine line, ActionDetails action, Predicate<EntryDetails> within) {
        return line.row().entries().stream()
                .filter(within)
                .flatMap(entry -> entry.progress(action.id()).stream())
                .map(ActionProgress::spent)
                .filter(spent -> spent != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
