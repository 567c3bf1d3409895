package id.pantau.document;

import java.util.List;

/**
 * What people may do in a column of a form.
 *
 * @param choices the words to choose from, or empty where anything may be typed
 * @param hint a note on the head of the column, and beside the cell while somebody fills it in; or empty
 * @param refusal what the workbook answers to a word that is not among the choices; needed with choices
 */
public record InputColumn(Access access, List<String> choices, String hint, String refusal) {

    /** Whether the cells can be seen and changed. */
    public enum Access {
        OPEN,
        LOCKED,
        /** Not shown; carries what the workbook needs when it comes back, such as ids. */
        HIDDEN
    }

    /** Refuses choices nobody may make, or without an answer to a wrong one. */
    public InputColumn {
        choices = List.copyOf(choices);
        if (!choices.isEmpty() && (access != Access.OPEN || refusal.isBlank())) {
            throw new IllegalArgumentException("choices need an open column and an answer to a wrong word");
        }
    }

    public static InputColumn open() {
        return new InputColumn(Access.OPEN, List.of(), "", "");
    }

    public static InputColumn locked() {
        return new InputColumn(Access.LOCKED, List.of(), "", "");
    }

    public static InputColumn hidden() {
        return new InputColumn(Access.HIDDEN, List.of(), "", "");
    }

    public static InputColumn choice(List<String> words, String refusal) {
        return new InputColumn(Access.OPEN, words, "", refusal);
    }

    public InputColumn hinted(String note) {
        return new InputColumn(access, choices, note, refusal);
    }
}
