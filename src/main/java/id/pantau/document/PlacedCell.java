package id.pantau.document;

/** A cell and the rectangle it fills, counted from the top left of its part of the table. */
public record PlacedCell<C extends SpanningCell>(C cell, CellRange range) {}
