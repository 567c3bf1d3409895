package id.pantau.planning;

/** A part of a signed document; each has its own letterhead and signature blocks. */
public enum DocumentPart {
    /** The whole document, where it has one part only. */
    DOCUMENT,
    /** The statement (pernyataan) of a Perjanjian Kinerja. */
    STATEMENT,
    /** The annex (lampiran) of a Perjanjian Kinerja, with the table. */
    ANNEX
}
