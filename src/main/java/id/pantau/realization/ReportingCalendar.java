package id.pantau.realization;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a month may be filled in: from its first day until some working days after its end.
 *
 * <p>Five working days are what PP 39/2006 gives an activity after a quarter; for a month they are the office's own rule.
 */
@Component
public class ReportingCalendar {

    private final Clock clock;
    private final int workingDays;

    ReportingCalendar(Clock clock, @Value("${pantau.entry.working-days:5}") int workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The office's time. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The last day on which the month may be filled in. */
    public LocalDate dueOn(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    public boolean isOpen(YearMonth month) {
        return hasBegun(month) && !today().isAfter(dueOn(month));
    }

    /** Whether the month has begun, so that there is something to tell of it. */
    public boolean hasBegun(YearMonth month) {
        return !today().isBefore(month.atDay(1));
    }

    /** The months that may be filled in today, the most urgent first. */
    public List<YearMonth> openMonths() {
        return Stream.iterate(YearMonth.from(today()), this::isOpen, month -> month.minusMonths(1))
                .sorted()
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
