package id.pantau.document;

import java.util.List;

/** A row of the body of a table: the cells that begin in it, from the left. */
public record BodyRow(List<BodyCell> cells, Kind kind) {

    /** What a row is to the rows around it. */
    public enum Kind {
        DETAIL,
        /** Names what follows, such as a tujuan or a program. */
        GROUP,
        /** Sums up what came before. */
        SUBTOTAL
    }

    public BodyRow {
        cells = List.copyOf(cells);
    }

    public static BodyRow of(BodyCell... cells) {
        return new BodyRow(List.of(cells), Kind.DETAIL);
    }

    /** One text over the whole width of a table of so many columns. */
    public static BodyRow group(String text, int columns) {
        return new BodyRow(List.of(BodyCell.text(text).wide(columns)), Kind.GROUP);
    }

    public static BodyRow subtotal(BodyCell... cells) {
        return new BodyRow(List.of(cells), Kind.SUBTOTAL);
    }
}
