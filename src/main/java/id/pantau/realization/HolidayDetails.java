package id.pantau.realization;

import id.pantau.shared.OfficeId;
import java.time.LocalDate;

/**
 * A day on which an office and all below it do not work.
 *
 * @param office whose holiday it is
 */
public record HolidayDetails(long id, OfficeId office, String officeName, LocalDate day, String name) {

    HolidayDetails(Long id, long office, LocalDate day, String name) {
        this(id, new OfficeId(office), "", day, name);
    }

    HolidayDetails of(String office) {
        return new HolidayDetails(id, this.office, office, day, name);
    }
}
