package id.pantau.realization;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the history of an office's year is looked for; what is null or empty does not matter.
 *
 * @param month to which it belongs
 * @param unit whose rows are looked for
 * @param person part of the name of who did it
 * @param words part of what was there, what came instead, the reason, or the text of the row
 * @param from the first day on which it happened
 * @param to the last day on which it happened
 */
public record HistoryFilter(
        OfficeId office,
        FiscalYear year,
        @Nullable Month month,
        @Nullable UnitId unit,
        String person,
        Set<HistoryKind> kinds,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public HistoryFilter {
        kinds = Set.copyOf(kinds);
        person = person.strip();
        words = words.strip();
    }

    public static HistoryFilter of(OfficeId office, FiscalYear year) {
        return new HistoryFilter(office, year, null, null, "", Set.of(), "", null, null);
    }
}
