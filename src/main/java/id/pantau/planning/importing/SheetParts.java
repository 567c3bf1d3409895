package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where the parts of a document above its table begin.
 *
 * @param first its first row
 * @param annex the first row of the part with the table; that of the document when it has one part
 * @param signatures the first row of the signature block of the statement; that of the annex without one
 */
record SheetParts(int first, int signatures, int annex) {

    private static final Pattern STATEMENT =
            Pattern.compile("(?i)bertanda ?tangan|berjanji|pihak pertama|pihak kedua|tanggung jawab kami");
    private static final int WIDEST_GAP = 2;

    /** @param table the first row of the head of the table */
    static SheetParts above(SheetGrid sheet, int first, int table) {
        List<SheetLine> lines = SheetLine.of(sheet, first, table);
        int lastOfStatement = lines.stream()
                .filter(line -> STATEMENT.matcher(line.text()).find()
                        || line.labelled()
                                .filter(found -> StatementReading.isName(found.label()))
                                .isPresent())
                .mapToInt(SheetLine::row)
                .max()
                .orElse(-1);
        if (lastOfStatement < 0) {
            return new SheetParts(first, first, first);
        }
        int annex = annex(sheet, lines, lastOfStatement, table);
        int signatures = lines.stream()
                .filter(line -> line.row() < annex && line.isSigning())
                .mapToInt(SheetLine::row)
                .findFirst()
                .orElse(annex);
        return new SheetParts(first, signatures, annex);
    }

    boolean hasStatement() {
        return annex > first;
    }

    /** The annex begins with the letterhead above its title; without a title, with the labelled lines above the table. */
    private static int annex(SheetGrid sheet, List<SheetLine> lines, int lastOfStatement, int table) {
        OptionalInt title = lines.stream()
                .filter(line -> line.row() > lastOfStatement && line.isDocument())
                .mapToInt(SheetLine::row)
                .findFirst();
        if (title.isPresent()) {
            return letterhead(sheet, title.getAsInt());
        }
        int start = table;
        while (start - 1 > lastOfStatement && belongsToHead(sheet, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean belongsToHead(SheetGrid sheet, int row) {
        return SheetLine.of(sheet, row, row + 1).stream()
                .allMatch(line -> line.labelled().isPresent() || line.isLetterhead());
    }

    /** The first row of the letterhead above a title. */
    static int letterhead(SheetGrid sheet, int title) {
        int start = title;
        for (int row = title - 1, blank = 0; row >= 0 && blank <= WIDEST_GAP; row--) {
            List<SheetLine> line = SheetLine.of(sheet, row, row + 1);
            blank = line.isEmpty() ? blank + 1 : 0;
            if (!line.isEmpty() && !line.getFirst().isLetterhead()) {
                break;
            }
            start = line.isEmpty() ? start : row;
        }
        return start;
    }
}
