package id.pantau.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock on which it is always the same day, while the time of day goes on. */
public final class FixedDayClock extends Clock {

    private final LocalDate day;
    private final Clock time;

    public FixedDayClock(LocalDate day, Clock time) {
        this.day = day;
        this.time = time;
    }

    @Override
    public ZoneId getZone() {
        return time.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FixedDayClock(day, time.withZone(zone));
    }

    @Override
    public Instant instant() {
        return time.instant().atZone(getZone()).with(day).toInstant();
    }
}
