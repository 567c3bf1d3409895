package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.pantau.realization.Reopening;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DateField;
import id.pantau.uikit.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Until when a month is opened once more. */
final class GrantFields extends Composite<Div> {

    private static final int USUAL_DAYS = 2;
    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(16, 0);

    private final DateField day = new DateField(text("realization.period.grant.day"));
    private final TimePicker time = new TimePicker(text("realization.period.grant.time"));

    GrantFields(LocalDate today) {
        day.setMin(today);
        day.setMax(today.plusDays(Reopening.MOST_DAYS));
        day.setValue(today.plusDays(USUAL_DAYS));
        day.setHelperText(text("realization.period.grant.most", Reopening.MOST_DAYS));
        time.setLocale(Language.INDONESIAN.locale());
        time.setStep(Duration.ofMinutes(30));
        time.setValue(END_OF_OFFICE_HOURS);
        getContent().addClassName("period-fields");
        getContent().add(day, time);
    }

    /** @throws DomainException when the day or the time is missing */
    LocalDateTime until() {
        if (day.getValue() == null || time.getValue() == null) {
            throw new DomainException("realization.period.grant.missing");
        }
        return day.getValue().atTime(time.getValue());
    }
}
