package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import id.pantau.realization.HolidayDetails;
import id.pantau.realization.HolidayService;
import id.pantau.realization.OfficePeriods;
import id.pantau.shared.DomainException;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.DateField;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Notices;
import java.util.List;

/** What a keeper of holidays can do with them; each ends with the page shown anew. */
final class HolidayActions {

    private static final int LONGEST_NAME = 200;

    private final HolidayService holidays;
    private final OfficePeriods page;
    private final Runnable refresh;

    HolidayActions(HolidayService holidays, OfficePeriods page, Runnable refresh) {
        this.holidays = holidays;
        this.page = page;
        this.refresh = refresh;
    }

    void add() {
        DateField day = new DateField(text("realization.period.holiday.day"));
        TextField name = new TextField(text("realization.period.holiday.name"));
        name.setMaxLength(LONGEST_NAME);
        PeriodForm form = new PeriodForm(List.of(day, name));
        new FormDialog(
                        text("realization.period.holiday.add.title"),
                        text("realization.period.holiday.save"),
                        () -> {
                            if (day.getValue() == null) {
                                throw new DomainException("realization.period.holiday.day.missing");
                            }
                            save(Formats.date(day.getValue()) + " "
                                    + name.getValue().strip());
                        },
                        form)
                .open();
    }

    void paste() {
        HolidayPaste form = new HolidayPaste(list -> holidays.read(page.office().id(), list));
        new FormDialog(
                        text("realization.period.holiday.paste.title"),
                        text("realization.period.holiday.save"),
                        () -> save(form.list()),
                        form)
                .open();
    }

    private void save(String list) {
        holidays.add(page.office().id(), list);
        refresh.run();
        Notices.success("realization.period.holiday.added");
    }

    void remove(HolidayDetails holiday) {
        Confirmation.ask(
                text("realization.period.holiday.remove.question", holiday.day(), holiday.name()),
                text("realization.period.holiday.remove.consequence"),
                text("realization.period.holiday.remove"),
                () -> {
                    holidays.remove(page.office().id(), holiday.id());
                    refresh.run();
                    Notices.success("realization.period.holiday.removed", holiday.day());
                });
    }
}
