package id.pantau.document;

/** What follows begins on a new page of the same section, in a workbook on the same sheet. */
public record PageBreak() implements Block {}
