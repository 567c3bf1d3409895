package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.CarriedOut;
import id.pantau.realization.EntryField;
import id.pantau.realization.ObstacleCategory;
import id.pantau.uikit.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words to choose from on the sheet, which is Indonesian whatever the screen speaks. */
final class SheetWords {

    private SheetWords() {}

    /** All answers in their order; empty where anything may be typed. */
    static List<String> choices(EntryField field) {
        return answers(field).map(answer -> words(field, answer)).toList();
    }

    /** An answer, given by its name, in the words of the sheet. */
    static String words(EntryField field, String name) {
        return text(Language.INDONESIAN, key(field) + name.toLowerCase(Locale.ROOT));
    }

    /** The name of the answer in these words; anything else comes back as it is. */
    static String name(EntryField field, String words) {
        return answers(field)
                .filter(answer -> words(field, answer).equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElse(words);
    }

    private static Stream<String> answers(EntryField field) {
        return switch (field) {
            case CARRIED_OUT -> Stream.of(CarriedOut.YES, CarriedOut.PARTLY, CarriedOut.NO).map(Enum::name);
            case OBSTACLE_CATEGORY -> Stream.of(ObstacleCategory.values()).map(Enum::name);
            default -> Stream.empty();
        };
    }

    private static String key(EntryField field) {
        return field == EntryField.CARRIED_OUT ? "realization.carried-out." : "realization.obstacle.category.";
    }
}
