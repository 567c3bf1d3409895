package id.pantau.document;

/** A cell of a table that may reach over several rows and columns. */
public sealed interface SpanningCell permits HeaderCell, BodyCell {

    int rowSpan();

    int colSpan();
}
