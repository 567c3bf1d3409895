package id.pantau.demo;

import id.pantau.realization.HolidayService;
import id.pantau.realization.PeriodService;
import id.pantau.shared.OfficeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings in the holidays of the country, and a unit's wish to fill in a closed month. */
@Component
@OnlyInDemoMode
class DemoPeriods {

    private static final String REASON =
            "Realisasi anggaran Agustus perlu dilengkapi: SP2D tanggal 30 Agustus baru kami terima setelah pengisian ditutup.";

    private final HolidayService holidays;
    private final PeriodService periods;

    DemoPeriods(HolidayService holidays, PeriodService periods) {
        this.holidays = holidays;
        this.periods = periods;
    }

    /**
     * National holidays and joint leave of 2024 as decreed by the three ministers (855, 3 and 4 of 2023, amended by 236, 1
     * and 2 of 2024), and the day of the general election (Keppres 10 of 2024).
     */
    void bringInHolidays(OfficeId national) {
        holidays.add(national, list());
    }

    void askToReopen(OfficeId office, YearMonth month) {
        periods.reportedUnits(office).keySet().forEach(unit -> periods.askToReopen(office, month, unit, REASON));
    }

    private static String list() {
        try (InputStream content =
                Objects.requireNonNull(DemoPeriods.class.getResourceAsStream("/demo/libur-2024.txt"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
