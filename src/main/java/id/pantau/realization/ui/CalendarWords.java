package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** The words of a calendar to pick a day from. */
final class CalendarWords {

    private static final int MONDAY = 1;
    private static final int SHORT = 3;

    private CalendarWords() {}

    static DatePickerI18n i18n() {
        List<String> days = List.of(text("realization.calendar.weekdays").split(" "));
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values()).map(Formats::month).toList())
                .setWeekdays(days)
                .setWeekdaysShort(
                        days.stream().map(day -> day.substring(0, SHORT)).toList())
                .setFirstDayOfWeek(MONDAY)
                .setToday(text("realization.calendar.today"))
                .setCancel(text("uikit.cancel"))
                .setBadInputErrorMessage(text("realization.calendar.unclear"))
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy");
    }
}
