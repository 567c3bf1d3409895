package id.pantau.planning.comparing;

import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a plan; two that mean and print the same are equal. */
public sealed interface FieldValue {

    /** Words as printed. */
    record Words(String text) implements FieldValue {}

    /** One of several named choices. */
    record Choice(Enum<?> chosen) implements FieldValue {}

    /** Several named choices, in their own order. */
    record Choices(List<? extends Enum<?>> chosen) implements FieldValue {}

    /** A day. */
    record Day(LocalDate date) implements FieldValue {}

    /** A way to measure. */
    record Measured(MeasureChoice choice) implements FieldValue {}

    /** What contains the part: the same one whatever its words are. */
    record Parent(String key, String text) implements FieldValue {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Parent parent && parent.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /**
     * A budget.
     *
     * @param amount in rupiah, without a scale of its own
     */
    record Budget(
            String key,
            BigDecimal amount,
            String raw,
            @Nullable RepetitionAnswer answer) implements FieldValue {

        static Budget of(NewAllocation allocation) {
            return new Budget(allocation.key(), plain(allocation.amount()), allocation.raw(), allocation.answer());
        }
    }

    /**
     * The cells of a schedule.
     *
     * @param grain null where the plan has no schedule
     * @param count how many periods the document names without saying which
     */
    record Periods(
            @Nullable ScheduleGrain grain,
            ScheduleStatus status,
            @Nullable Integer count,
            List<ScheduleMark> marks,
            @Nullable ScheduleAnswer answer)
            implements FieldValue {

        static Periods of(PlannedSchedule schedule, @Nullable ScheduleGrain grain) {
            return new Periods(
                    grain,
                    schedule.status(),
                    schedule.count(),
                    schedule.marks().stream().map(FieldValue::plain).toList(),
                    schedule.answer());
        }
    }

    private static ScheduleMark plain(ScheduleMark mark) {
        return mark.quantity() == null
                ? mark
                : new ScheduleMark(mark.period(), mark.raw(), plain(mark.quantity()), mark.unit());
    }

    /** A stored amount has more decimals than one just read, and is the same. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
