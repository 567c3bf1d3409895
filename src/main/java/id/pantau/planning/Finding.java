package id.pantau.planning;

import java.util.List;

/**
 * Something the reader of a workbook has to tell the planner, said once for all cells it concerns.
 *
 * @param cells addresses such as {@code I7}
 * @param keys of the plan's parts it concerns, where it concerns such
 * @param code key of the text that words it
 * @param arguments what the text names
 */
public record Finding(
        Severity severity, String sheet, List<String> cells, List<String> keys, String code, List<Object> arguments) {

    public Finding {
        cells = List.copyOf(cells);
        keys = List.copyOf(keys);
        arguments = List.copyOf(arguments);
    }

    /** How much a finding weighs. */
    public enum Severity {
        /** The plan cannot be stored like this. */
        ERROR,
        /** Worth a look, no obstacle. */
        WARNING,
        /** The document leaves open what the plan needs to know. */
        QUESTION
    }
}
