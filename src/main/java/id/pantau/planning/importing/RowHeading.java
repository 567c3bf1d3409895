package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.document.GridCell;
import java.util.List;
import java.util.regex.Pattern;

/** Tells rows that are headings (goals, programs, activities) from rows that are objectives. */
final class RowHeading {

    private static final Pattern ORDINAL = Pattern.compile("\\(?([IVXLC]{1,6}|[A-Z])[.)]?");
    private static final Pattern HEADING = Pattern.compile(
            "(\\(?([IVXLC]{1,6}|[A-Z]|\\d{1,2})[.)] ?)?(program|kegiatan|tujuan|misi)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private RowHeading() {}

    static boolean isHeading(TableRow row) {
        if (row.isBand()) {
            return true;
        }
        List<GridCell> filled = row.filled();
        if (filled.isEmpty()
                || filled.size() > 2
                || row.joined(ColumnRole.OBJECTIVE)
                || row.begins(ColumnRole.INDICATOR)) {
            return false;
        }
        GridCell first = filled.getFirst();
        boolean words = WORD.matcher(first.text()).find();
        if (filled.size() == 1) {
            boolean ofObjective = row.begins(ColumnRole.OBJECTIVE);
            return words && (ofObjective ? isHeadingText(first.text()) : isAtLeft(row, first));
        }
        return filled.size() == 2
                && row.begins(ColumnRole.NUMBER)
                && row.begins(ColumnRole.OBJECTIVE)
                && (ORDINAL.matcher(Words.tidy(first.text())).matches()
                        || isHeadingText(filled.getLast().text()));
    }

    private static boolean isHeadingText(String text) {
        return HEADING.matcher(Words.tidy(text)).matches();
    }

    private static boolean isAtLeft(TableRow row, GridCell cell) {
        return cell.column() == row.head().left()
                || row.head()
                        .of(ColumnRole.OBJECTIVE)
                        .filter(columns -> cell.column() < columns.first())
                        .isPresent();
    }

    /** The text of a heading row, its number in front. */
    static String text(TableRow row) {
        return row.filled().stream().map(cell -> Words.tidy(cell.text())).collect(joining(" "));
    }
}
