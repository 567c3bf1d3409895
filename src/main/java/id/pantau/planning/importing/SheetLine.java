package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row outside the tables of a sheet.
 *
 * @param cells its filled cells from the left
 */
record SheetLine(int row, List<GridCell> cells) {

    /** A label with its value, in one cell or in two. */
    record Labelled(String label, String value) {}

    private static final Pattern LABELLED = Pattern.compile("(?s)\\s*([^:]{3,45}?)\\s*:\\s*(.+)");

    /** The rows from one to before another that are not empty. */
    static List<SheetLine> of(SheetGrid sheet, int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(row -> new SheetLine(
                        row,
                        sheet.row(row).stream().filter(cell -> !cell.isBlank()).toList()))
                .filter(line -> !line.cells().isEmpty())
                .toList();
    }

    /** The text of the whole row, with the blanks of its cells. */
    String text() {
        return cells.stream().map(GridCell::text).collect(joining(" "));
    }

    Optional<Labelled> labelled() {
        String text = text();
        Matcher labelled = LABELLED.matcher(text);
        return text.indexOf(':') > 0 && labelled.matches()
                ? Optional.of(new Labelled(Words.tidy(labelled.group(1)), Words.tidy(labelled.group(2))))
                : Optional.empty();
    }

    boolean isDocument() {
        return cells.stream().anyMatch(cell -> Lines.isDocument(cell.text()));
    }

    boolean isLetterhead() {
        return cells.stream().allMatch(cell -> Lines.isLetterhead(cell.text()));
    }

    boolean isSigning() {
        return cells.stream()
                .anyMatch(cell -> Lines.isDateLine(cell.text())
                        || Lines.PARTY_LABEL.matcher(Words.tidy(cell.text())).matches());
    }

    /** The lines of all its cells, as printed. */
    Stream<String> lines() {
        return cells.stream().flatMap(cell -> cell.text().lines()).filter(line -> !line.isBlank());
    }
}
