package id.pantau;

import id.pantau.shared.FixedDayClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Pantau. */
@SpringBootApplication
public class PantauApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PantauApplication.class, arguments);
    }

    /** The office's time; in the demo mode always the same day, so that its plans are in the middle of their year. */
    @Bean
    Clock clock(
            @Value("${pantau.time-zone}") ZoneId zone, @Value("${pantau.today:#{null}}") @Nullable LocalDate today) {
        Clock clock = Clock.system(zone);
        return today == null ? clock : new FixedDayClock(today, clock);
    }
}
