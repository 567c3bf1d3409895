package id.pantau.realization;

import java.time.ZoneId;
import java.util.List;

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
}
