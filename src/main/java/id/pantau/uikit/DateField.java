package id.pantau.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/**
 * A field for a date, with the Indonesian calendar: {@code 8 Oktober 2024}, weeks that begin on Monday.
 *
 * <p>The component writes the months of a format in English whatever its calendar says; {@code scripts/date-field.js}
 * puts the calendar's own into the field. Where the application lives on another day than the browser, the script takes that
 * day for today.
 */
public final class DateField extends DatePicker {

    private static final String DISPLAYED = "d MMMM yyyy";
    private static final List<String> TYPED = List.of("d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd");
    private static final List<String> WEEKDAYS =
            List.of("Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu");
    private static final List<String> SHORT_WEEKDAYS = List.of("Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab");

    /** @param label what is asked for, in the reader's language */
    public DateField(String label) {
        super(label);
        setLocale(Language.INDONESIAN.locale());
        setI18n(calendar());
        addAttachListener(attached -> getElement().executeJs("window.pantauDateField?.speak(this)"));
    }

    private static DatePickerI18n calendar() {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values()).map(Formats::month).toList())
                .setWeekdays(WEEKDAYS)
                .setWeekdaysShort(SHORT_WEEKDAYS)
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(Texts.text("uikit.today"))
                .setCancel(Texts.text("uikit.cancel"))
                .setBadInputErrorMessage(Texts.text("uikit.date.unreadable"))
                .setDateFormats(DISPLAYED, TYPED.toArray(String[]::new));
    }
}
