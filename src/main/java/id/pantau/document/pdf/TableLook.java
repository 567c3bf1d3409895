package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.PlacedCell;
import id.pantau.document.layout.CellColour;
import id.pantau.document.layout.LegalText;
import id.pantau.document.layout.ShownValue;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in the cells of a table, and how it looks: letters, colours, lines for the widths of the columns. */
record TableLook(DataTable table, double size) {

    private static final double NUMBERING = 0.85;

    /** A text of the table before it is broken into lines. */
    record Draft(CellRange range, String text, Letters letters, Alignment alignment, boolean middle, String fill) {

        /** The width in points its longest word needs, padding included. */
        double longestWord(Typefaces typefaces) {
            return LineBreaking.longestWord(text, letters, typefaces) + 2 * TableCell.PADDING + 0.5;
        }

        TableCell broken(double width, Spacing spacing, Typefaces typefaces) {
            List<TextLine> lines = LineBreaking.lines(text, letters, width - 2 * TableCell.PADDING, typefaces);
            return new TableCell(range, lines, letters, alignment, middle, fill, spacing.inCells());
        }
    }

    /** The cells of the head, rows counted from its first. */
    List<Draft> head() {
        return table.placedHead().stream().map(this::draft).toList();
    }

    private Draft draft(PlacedCell<HeaderCell> placed) {
        HeaderCell cell = placed.cell();
        return new Draft(
                placed.range(),
                LegalText.of(cell.text()),
                Letters.plain(size).strong(),
                cell.alignment(),
                true,
                CellColour.HEAD);
    }

    /** The cells of the numbering row, which is the last of the head. */
    List<Draft> numbering() {
        int row = table.head().size();
        return IntStream.range(0, table.numbering().size())
                .mapToObj(column -> new Draft(
                        new CellRange(row, row, column, column),
                        LegalText.of(table.numbering().get(column)),
                        Letters.plain(size * NUMBERING),
                        Alignment.CENTER,
                        true,
                        CellColour.LIGHT))
                .toList();
    }

    /** The cells of the body, rows counted from its first. */
    List<Draft> body() {
        return table.placedBody().stream().map(this::bodyDraft).toList();
    }

    private Draft bodyDraft(PlacedCell<BodyCell> placed) {
        BodyCell cell = placed.cell();
        BodyRow.Kind kind = table.body().get(placed.range().firstRow()).kind();
        Letters letters = Letters.plain(size).emphasized(cell.emphasis());
        return new Draft(
                placed.range(),
                ShownValue.of(cell.value()),
                kind == BodyRow.Kind.DETAIL ? letters : letters.strong(),
                cell.alignment(),
                cell.middle(),
                CellColour.of(cell.value(), kind));
    }
}
