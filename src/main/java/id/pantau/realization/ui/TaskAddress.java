package id.pantau.realization.ui;

import id.pantau.shared.NotFoundException;
import java.time.DateTimeException;
import java.time.YearMonth;

/** The month in the address of the page, such as {@code 2024-10}. */
final class TaskAddress {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private TaskAddress() {}

    /** @throws NotFoundException when it is no month of a fiscal year */
    static YearMonth month(String address) {
        try {
            YearMonth month = YearMonth.parse(address);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            // answered like any other address that leads nowhere
        }
        throw new NotFoundException();
    }
}
