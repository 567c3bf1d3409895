package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Notice;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.planning.ActionDetails;
import id.pantau.realization.CellReading;
import id.pantau.realization.EntryField;
import id.pantau.realization.ObstacleCategory;
import id.pantau.realization.ValueReading;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a cell holds the way people read and type it, and says how a typed text is understood. */
final class CellWords {

    private CellWords() {}

    /** What stands in the field for a stored content; a choice keeps its name, which its list shows in words. */
    static String shown(EntryField field, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field) {
            case PHYSICAL -> stored.replace('.', ',');
            case SPENT -> Formats.money(new BigDecimal(stored));
            case FOLLOW_UP_DUE -> Formats.shortDate(LocalDate.parse(stored));
            default -> stored;
        };
    }

    /** A stored content to read. */
    static String read(EntryField field, String stored) {
        if (stored.isEmpty()) {
            return Formats.NONE;
        }
        return switch (field) {
            case CARRIED_OUT -> choice(CarriedOut.valueOf(stored));
            case OBSTACLE_CATEGORY -> choice(ObstacleCategory.valueOf(stored));
            default -> shown(field, stored);
        };
    }

    static String choice(CarriedOut answer) {
        return text("realization.carried-out." + word(answer));
    }

    static String choice(ObstacleCategory category) {
        return text("realization.obstacle.category." + word(category));
    }

    static String name(EntryField field) {
        return text("realization.field." + word(field));
    }

    /** What an action is called in a line. */
    static String action(ActionDetails action) {
        return Stream.of(action.activity(), action.subActivity(), action.output())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Formats.NONE);
    }

    /** How a figure or a date is understood, and why another text is refused; empty for words that can be taken. */
    static String echo(EntryField field, String typed, Target target) {
        return switch (CellReading.of(field, typed, target)) {
            case Read<String>(String content, List<Notice> notices) -> read(field, content, typed, target, notices);
            case Empty<String>(Emptiness kind) -> empty(kind);
            case Refused<String> refused -> refusal(refused);
        };
    }

    static boolean isRefused(Reading<String> reading) {
        return reading instanceof Refused<String>;
    }

    private static String read(EntryField field, String content, String typed, Target target, List<Notice> notices) {
        String meaning = switch (field) {
            case VALUE -> FigureWords.realized(Realized.from(ValueReading.of(typed, target)), target);
            case PHYSICAL -> Formats.percent(new BigDecimal(content));
            case SPENT -> Formats.money(new BigDecimal(content));
            case FOLLOW_UP_DUE -> Formats.date(LocalDate.parse(content));
            default -> "";
        };
        return meaning.isEmpty()
                ? ""
                : Stream.concat(
                                Stream.of(text("realization.echo.read", meaning)),
                                notices.stream().map(Notice::message))
                        .collect(Collectors.joining(" "));
    }

    private static String empty(Emptiness kind) {
        return switch (kind) {
            case BLANK -> "";
            case NOT_APPLICABLE -> text("realization.echo.not-applicable");
            case DASH, STATED_NIL -> text("realization.echo.empty", kind.words());
        };
    }

    private static String refusal(Refused<String> refused) {
        return refused.couldMean().isEmpty()
                ? refused.reason()
                : text("realization.echo.could-mean", refused.reason(), String.join("; ", refused.couldMean()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
