package id.pantau.realization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day and the time zone by which months are reported. */
@Component
public class ReportingCalendar {

    private final Clock clock;

    ReportingCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The month that runs now. */
    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    public Instant now() {
        return clock.instant();
    }

    /** The office's time. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
