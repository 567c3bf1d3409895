package id.pantau.realization;

import java.time.YearMonth;
import java.util.List;

/** How many rows of a month are filled in, handed in, and were handed in late. */
public record MonthCount(int filled, int submitted, int late) {

    static final MonthCount NONE = new MonthCount(0, 0, 0);

    static MonthCount of(YearMonth month, List<EntryDetails> entries) {
        List<EntryDetails> own =
                entries.stream().filter(entry -> entry.month().equals(month)).toList();
        return new MonthCount(
                own.size(),
                (int) own.stream().filter(entry -> !entry.state().isOpen()).count(),
                (int) own.stream().filter(entry -> entry.provenance().late()).count());
    }
}
