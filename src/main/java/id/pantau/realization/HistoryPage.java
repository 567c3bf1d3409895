package id.pantau.realization;

import java.util.List;

/**
 * A part of what happened, the newest first.
 *
 * @param total how many lines there are in all
 */
public record HistoryPage(List<HistoryLine> lines, long total) {

    public HistoryPage {
        lines = List.copyOf(lines);
    }
}
