package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.CarriedOut;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a cell held, from the form in which it is stored to the words people read. */
final class HistoryContent {

    private HistoryContent() {}

    /** @param stored null or "" for nothing; what does not fit the field is given as it is */
    static String words(@Nullable EntryField field, @Nullable String stored) {
        if (stored == null || stored.isEmpty() || field == null) {
            return stored == null ? "" : stored;
        }
        return switch (field) {
            case CARRIED_OUT -> choice(CarriedOut.values(), "realization.carried-out.", stored);
            case OBSTACLE_CATEGORY -> choice(ObstacleCategory.values(), "realization.obstacle.category.", stored);
            case PHYSICAL -> number(stored, figure -> Formats.percent(new BigDecimal(figure)));
            case SPENT -> number(stored, figure -> Formats.money(new BigDecimal(figure)));
            case FOLLOW_UP_DUE -> day(stored);
            case VALUE, OBSTACLE, SUPPORTING_FACTOR, FOLLOW_UP, FOLLOW_UP_BY, EVIDENCE -> stored;
        };
    }

    /** What somebody typed in vain: choices in words, all else exactly as typed. */
    static String typed(@Nullable EntryField field, @Nullable String typed) {
        return field == EntryField.CARRIED_OUT || field == EntryField.OBSTACLE_CATEGORY
                ? words(field, typed)
                : typed == null ? "" : typed;
    }

    private static String choice(Enum<?>[] choices, String keys, String stored) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(stored))
                .map(choice -> text(keys + choice.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(stored);
    }

    private static String number(String stored, UnaryOperator<String> format) {
        try {
            return format.apply(stored);
        } catch (NumberFormatException none) {
            return stored;
        }
    }

    private static String day(String stored) {
        try {
            return Formats.date(LocalDate.parse(stored));
        } catch (DateTimeParseException none) {
            return stored;
        }
    }
}
