package id.pantau.api;

import id.pantau.achievement.Cap;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.Question;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a program asks for an achievement.
 *
 * <p>{@code target} and {@code realization} must be there, null for an empty cell. {@code direction}, {@code formula}
 * and {@code indicator} may be left out. {@code cap} is {@code "NONE"} or percent points; left out it is 120.
 */
final class AchievementRequest {

    private static final Set<String> FIELDS =
            Set.of("direction", "formula", "target", "realization", "cap", "indicator");
    private static final String NO_CAP = "none";
    // short, so that no number can be larger than what writing it out can bear
    private static final String PERCENT = "[0-9]{1,6}(\\.[0-9]{1,4})?";

    private AchievementRequest() {}

    /** @throws InvalidFieldsException naming every field that is wrong */
    static Question question(JsonFields fields) {
        fields.only(FIELDS);
        fields.require("target");
        fields.require("realization");
        Question question = new Question(
                fields.text("target"),
                fields.text("realization"),
                fields.word("direction", Direction.class),
                fields.word("formula", Formula.class),
                cap(fields),
                fields.text("indicator"));
        fields.check();
        return question;
    }

    private static Cap cap(JsonFields fields) {
        String typed = fields.decimal("cap");
        if (typed == null) {
            return Cap.USUAL;
        }
        if (typed.toLowerCase(Locale.ROOT).equals(NO_CAP)) {
            return Cap.NONE;
        }
        BigDecimal percent = percent(typed);
        if (percent == null) {
            fields.wrong("cap", "api.field.cap");
            return Cap.USUAL;
        }
        return new Cap(percent);
    }

    private static @Nullable BigDecimal percent(String typed) {
        BigDecimal percent = typed.matches(PERCENT) ? new BigDecimal(typed) : BigDecimal.ZERO;
        return percent.signum() > 0 ? percent : null;
    }
}
