package id.pantau.document;

import java.util.List;

/**
 * What people may do in a column of a form.
 *
 * @param typing what the cells take what is typed for
 * @param choices the words to choose from, or empty where anything may be typed
 * @param hint a note on the head of the column, and beside the cell while somebody fills it in; or empty
 * @param refusal what the workbook answers to a word that is not among the choices; needed with choices
 */
public record InputColumn(Access access, Typing typing, List<String> choices, String hint, String refusal) {

    /** Whether the cells can be seen and changed. */
    public enum Access {
        OPEN,
        LOCKED,
        /** Not shown; carries what the workbook needs when it comes back, such as ids. */
        HIDDEN
    }

    /** As what a workbook keeps what is typed into an open cell. */
    public enum Typing {
        /** As Excel sees fit. */
        ANY,
        /** Letter by letter: "11/12" stays as it is and becomes no date, "=x" no formula. */
        WORDS,
        /** A number, however many decimals it has. */
        NUMBER,
        /** An amount in rupiah. */
        MONEY,
        /** A day, shown with the name of its month so that day and month cannot be mixed up. */
        DAY
    }

    /** Refuses choices nobody may make, or without an answer to a wrong one. */
    public InputColumn {
        choices = List.copyOf(choices);
        if (!choices.isEmpty() && (access != Access.OPEN || refusal.isBlank())) {
            throw new IllegalArgumentException("choices need an open column and an answer to a wrong word");
        }
    }

    public static InputColumn open() {
        return new InputColumn(Access.OPEN, Typing.ANY, List.of(), "", "");
    }

    public static InputColumn locked() {
        return new InputColumn(Access.LOCKED, Typing.ANY, List.of(), "", "");
    }

    public static InputColumn hidden() {
        return new InputColumn(Access.HIDDEN, Typing.ANY, List.of(), "", "");
    }

    public static InputColumn choice(List<String> words, String refusal) {
        return new InputColumn(Access.OPEN, Typing.ANY, words, "", refusal);
    }

    public InputColumn hinted(String note) {
        return new InputColumn(access, typing, choices, note, refusal);
    }

    /** The same column, kept as something else than Excel sees fit. */
    public InputColumn keeping(Typing kept) {
        return new InputColumn(access, kept, choices, hint, refusal);
    }
}
