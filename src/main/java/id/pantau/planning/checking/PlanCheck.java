package id.pantau.planning.checking;

import id.pantau.planning.Finding.Severity;
import java.util.List;

/**
 * Something to be said about a plan's content, once for all parts it concerns.
 *
 * @param code key of the text that words it
 * @param keys of the parts it concerns, in the order of the document
 * @param arguments what the text names
 */
public record PlanCheck(Severity severity, String code, List<String> keys, List<Object> arguments) {

    public PlanCheck {
        keys = List.copyOf(keys);
        arguments = List.copyOf(arguments);
    }
}
