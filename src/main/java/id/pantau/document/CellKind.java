package id.pantau.document;

/** What the value of a cell is, formulas counted by the result they had when the file was saved. */
public enum CellKind {
    EMPTY,
    TEXT,
    NUMBER,
    /** A number that Excel shows with a percent sign: 0.77 shown as 77%. */
    PERCENT,
    DATE,
    BOOLEAN,
    ERROR
}
