package id.pantau.crash;

import java.util.Optional;

/**
 * A line that the writing application says: what it is about to write, what was acknowledged, or what it found stored.
 *
 * @param kind what the line tells
 * @param cell indicator and field
 */
record Word(Kind kind, String writer, String cell, String value) {

    enum Kind {
        /** About to be written. */
        TRY,
        /** Written, as the service said by returning. */
        ACK,
        /** Not written; the service said so. */
        FAILED,
        /** What a cell holds at the start. */
        HELD,
        /** What the history says was once put into a cell; in order. */
        KEPT,
        /** A filled sheet is about to be uploaded, with this value in all its rows. */
        SENT,
        /** The sheet was taken over, as the service said by returning; the cell tells how many rows it has. */
        APPLIED,
        /** What the column of the sheets holds in one row at the start. */
        SHEET
    }

    private static final String MARK = "WORD";

    void say() {
        System.out.println(String.join("\t", MARK, kind.name(), writer, cell, value));
    }

    /** @return empty for any other line */
    static Optional<Word> in(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == 5 && parts[0].equals(MARK)
                ? Optional.of(new Word(Kind.valueOf(parts[1]), parts[2], parts[3], parts[4]))
                : Optional.empty();
    }
}
