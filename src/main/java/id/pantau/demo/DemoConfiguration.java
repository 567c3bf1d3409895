package id.pantau.demo;

import id.pantau.shared.FixedDayClock;
import id.pantau.uikit.AppStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Sets the day of the demo mode for the whole application, and says on every page that it is one. */
@Configuration
@OnlyInDemoMode
class DemoConfiguration {

    @Bean
    @Primary
    Clock demoClock(
            @Value("${pantau.time-zone}") ZoneId zone, @Value("${pantau.demo.today:2024-10-08}") LocalDate today) {
        return new FixedDayClock(today, Clock.system(zone));
    }

    @Bean
    AppStatus demoStatus(Clock clock) {
        return new AppStatus() {
            @Override
            public boolean demo() {
                return true;
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }
        };
    }
}
