package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EntryField;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Shows what is stored as people read it. */
final class StoredWords {

    private StoredWords() {}

    static String of(EntryField field, String stored) {
        if (stored.isEmpty()) {
            return text("realization.workbook.empty");
        }
        return switch (field) {
            case CARRIED_OUT -> text("realization.carried-out." + word(stored));
            case OBSTACLE_CATEGORY -> text("realization.obstacle.category." + word(stored));
            case PHYSICAL -> Formats.percent(new BigDecimal(stored));
            case SPENT -> Formats.money(new BigDecimal(stored));
            case FOLLOW_UP_DUE -> Formats.date(LocalDate.parse(stored));
            default -> stored;
        };
    }

    static String name(EntryField field) {
        return text("realization.field." + word(field.name()));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
