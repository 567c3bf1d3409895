package id.pantau.realization;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of what happened, the newest first.
 *
 * @param total how many lines there are in all
 * @param zone the office's time
 */
public record HistoryPage(List<HistoryLine> lines, long total, ZoneId zone) {

    public HistoryPage {
        lines = List.copyOf(lines);
    }

    /** Those of its lines that are wanted. */
    public HistoryPage only(Predicate<HistoryLine> wanted) {
        List<HistoryLine> chosen = lines.stream().filter(wanted).toList();
        return new HistoryPage(chosen, chosen.size(), zone);
    }
}
