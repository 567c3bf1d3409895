package id.pantau.planning;

/**
 * A line of a document outside its tables and signature blocks, as printed.
 *
 * @param text with the blanks of the document, so that it can be printed again as it was
 */
public record PlanLine(DocumentPart part, Kind kind, String text) {

    /** What a line is to the document. */
    public enum Kind {
        LETTERHEAD,
        TITLE,
        /** Running text of a statement. */
        PARAGRAPH,
        /** "Nama : …" or "Jabatan : …" of a party. */
        PARTY,
        /** What stands above a signature to say who signs, such as "Pihak Kedua,"; from the left. */
        PARTY_LABEL,
        /** A labelled value such as "Tahun Anggaran : 2024". */
        FIELD,
        /** A column name of the table of programs and their budgets, from the left. */
        BUDGET_HEAD
    }
}
