package id.pantau.api;

import id.pantau.uikit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers of an address and says what is wrong with them. */
final class QueryNumbers {

    private static final String DIGITS = "[0-9]{1,9}";

    private QueryNumbers() {}

    /** The number; the usual one when nothing is typed or, after a complaint, when it is none or out of range. */
    static int read(String name, @Nullable String typed, int usual, int least, int most, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        int number = typed.matches(DIGITS) ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            problems.add(new FieldProblem(name, Texts.text("api.field.number", least, most)));
            return usual;
        }
        return number;
    }
}
