package id.pantau.uikit;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The first columns of a table that stay in sight: their widths, and where each sticks. */
record KeptColumns(List<String> widths, int onPhone) {

    /** Hands widths and offsets to the style sheet as custom properties. */
    void style(Element table) {
        if (widths.isEmpty()) {
            return;
        }
        StringBuilder style = new StringBuilder();
        IntStream.range(0, widths.size())
                .forEach(i -> style.append("--w%d:%s;--x%d:%s;".formatted(i + 1, widths.get(i), i + 1, offset(i))));
        table.attr("style", style.toString());
    }

    void mark(Element cell, int column, int columns) {
        if (column + columns > widths.size()) {
            return;
        }
        cell.addClass("kept");
        if (columns == 1) {
            cell.addClass("kept-" + (column + 1));
        }
        if (column + 1 == onPhone) {
            cell.addClass("kept-on-phone");
        }
        if (column + columns == widths.size()) {
            cell.addClass("kept-last");
        }
    }

    private String offset(int column) {
        return column == 0 ? "0px" : "calc(" + String.join(" + ", widths.subList(0, column)) + ")";
    }
}
