package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.MeasureChoice;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.comparing.FieldValue;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a plan, in words that can be compared word by word. */
final class DifferenceWords {

    private static final String TICK = "√";

    private DifferenceWords() {}

    /** @return empty for nothing */
    static String of(@Nullable FieldValue value) {
        return switch (value) {
            case null -> "";
            case FieldValue.Words words -> words.text();
            case FieldValue.Choice choice -> choice(choice.chosen());
            case FieldValue.Choices choices ->
                choices.chosen().stream().map(DifferenceWords::choice).collect(Collectors.joining(", "));
            case FieldValue.Day day -> Formats.date(day.date());
            case FieldValue.Measured measured -> measure(measured.choice());
            case FieldValue.Parent parent -> parent.text();
            case FieldValue.Budget budget -> budget(budget);
            case FieldValue.Periods periods -> periods(periods);
        };
    }

    private static String choice(Enum<?> chosen) {
        return text("planning.version.choice." + chosen.name());
    }

    private static String measure(MeasureChoice choice) {
        return String.join(
                "; ",
                choice.direction().words(),
                choice.formula().words(),
                choice.rollUp().words());
    }

    private static String budget(FieldValue.Budget budget) {
        String amount = budget.raw().isBlank() ? Formats.money(budget.amount()) : budget.raw();
        return budget.answer() == null ? amount : amount + " (" + choice(budget.answer()) + ")";
    }

    private static String periods(FieldValue.Periods periods) {
        Stream<String> marks = periods.marks().stream().map(mark -> mark(mark, periods.grain()));
        Stream<String> open = switch (periods.status()) {
            case NONE, AS_PRINTED -> Stream.empty();
            case EMPTY -> Stream.of(text("planning.version.schedule.empty"));
            case COUNT_ONLY -> Stream.of(text("planning.version.schedule.count", String.valueOf(periods.count())));
        };
        Stream<String> answer = periods.answer() == null ? Stream.empty() : Stream.of(choice(periods.answer()));
        return Stream.of(open, answer, marks).flatMap(parts -> parts).collect(Collectors.joining(", "));
    }

    private static String mark(ScheduleMark mark, @Nullable ScheduleGrain grain) {
        String period = grain == ScheduleGrain.QUARTER
                ? Formats.shortQuarter(mark.period())
                : Formats.shortMonth(Month.of(mark.period()));
        return mark.raw().equals(TICK) ? period : period + ": " + mark.raw();
    }
}
