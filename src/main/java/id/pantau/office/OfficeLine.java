package id.pantau.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of offices to be registered, and what keeps it from being registered.
 *
 * @param number of the line in the pasted text, from 1
 * @param type null when the line names none that is known
 * @param problem key of a text, null when the line is usable
 */
public record OfficeLine(
        int number,
        String code,
        String name,
        @Nullable OfficeType type,
        String parentCode,
        @Nullable String problem,
        List<Object> arguments) {

    public boolean usable() {
        return problem == null;
    }

    OfficeLine refused(String key, Object... words) {
        return usable() ? new OfficeLine(number, code, name, type, parentCode, key, List.of(words)) : this;
    }
}
