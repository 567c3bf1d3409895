package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.DateReader;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import id.pantau.achievement.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says how what is typed into a cell is understood, and refuses what cannot be taken without guessing. */
public final class CellReading {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern(
                    "d[/][-][.]M[/][-][.]uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private CellReading() {}

    /**
     * What is typed, in the form in which it is stored.
     *
     * @param target of the indicator the cell belongs to
     * @return refused with its reason in the reader's language
     */
    public static Reading<String> of(EntryField field, String typed, Target target) {
        return switch (field) {
            case VALUE -> value(typed, target);
            case CARRIED_OUT -> chosen(typed, CarriedOut.values(), "realization.carried-out.");
            case PHYSICAL -> written(Amounts.physical(typed), CellReading::plain);
            case SPENT -> written(Amounts.money(typed), CellReading::plain);
            case OBSTACLE_CATEGORY -> chosen(typed, ObstacleCategory.values(), "realization.obstacle.category.");
            case OBSTACLE, SUPPORTING_FACTOR, FOLLOW_UP -> words(typed, Narrative.LONGEST);
            case FOLLOW_UP_BY -> words(typed, Narrative.LONGEST_NAME);
            case FOLLOW_UP_DUE -> written(date(typed), LocalDate::toString);
            case EVIDENCE -> throw new IllegalArgumentException("evidence is attached, never typed");
        };
    }

    /**
     * The form in which a typed content is stored; "" for nothing.
     *
     * @throws RefusedCellException when it cannot be taken without guessing
     */
    public static String stored(EntryCell cell, String typed, Target target) {
        return switch (of(cell.field(), typed, target)) {
            case Read<String>(String content, var notices) -> content;
            case Empty<String>(Emptiness kind) ->
                cell.field() == EntryField.VALUE && kind == Emptiness.NOT_APPLICABLE ? typed.strip() : "";
            case Refused<String> refusal -> throw new RefusedCellException(cell, typed, refusal);
        };
    }

    private static Reading<String> value(String typed, Target target) {
        return typed.strip().length() > RealizedValue.LONGEST_TEXT
                ? tooLong(RealizedValue.LONGEST_TEXT)
                : written(ValueReading.of(typed, target), meaning -> typed.strip());
    }

    private static Reading<String> words(String typed, int longest) {
        if (typed.isBlank()) {
            return new Empty<>(Emptiness.BLANK);
        }
        return typed.strip().length() > longest ? tooLong(longest) : new Read<>(typed.strip(), List.of());
    }

    private static Reading<String> tooLong(int longest) {
        return new Refused<>(text("realization.text.too-long", longest), List.of());
    }

    /** One of a few answers, by its name or by its words on the screen. */
    private static <E extends Enum<E>> Reading<String> chosen(String typed, E[] answers, String key) {
        String wanted = typed.strip();
        if (wanted.isEmpty() || wanted.equals("-")) {
            return new Empty<>(Emptiness.BLANK);
        }
        return Stream.of(answers)
                .filter(answer -> answer.name().equalsIgnoreCase(wanted)
                        || text(key + word(answer)).equalsIgnoreCase(wanted))
                .findFirst()
                .<Reading<String>>map(answer -> new Read<>(answer.name(), List.of()))
                .orElseGet(() -> new Refused<>(
                        text("realization.cell.no-choice"),
                        Stream.of(answers)
                                .map(answer -> text(key + word(answer)))
                                .toList()));
    }

    private static String word(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static Reading<LocalDate> date(String typed) {
        String clean = typed.strip();
        try {
            return new Read<>(LocalDate.parse(clean), List.of());
        } catch (DateTimeParseException notIso) {
            try {
                return new Read<>(LocalDate.parse(clean, FIGURES), List.of());
            } catch (DateTimeParseException notFigures) {
                return DateReader.read(clean);
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static <T> Reading<String> written(Reading<T> reading, Function<T, String> form) {
        return switch (reading) {
            case Read<T>(T content, var notices) -> new Read<>(form.apply(content), notices);
            case Empty<T>(Emptiness kind) -> new Empty<>(kind);
            case Refused<T>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
        };
    }
}
