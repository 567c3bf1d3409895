package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.HolidayDetails;
import id.pantau.realization.OfficePeriods;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;

/** The days of a year on which the office does not work: its own, and those of the offices above it. */
final class HolidayPanel extends Composite<Section> {

    private final OfficePeriods page;
    private final HolidayActions doing;

    HolidayPanel(OfficePeriods page, HolidayActions doing) {
        this.page = page;
        this.doing = doing;
        Div head = new Div(new H2(text("realization.period.holidays", page.year())));
        head.addClassName("period-panel-head");
        if (page.rights().keepsHolidays()) {
            Div buttons = new Div(
                    new Button(text("realization.period.holiday.add"), Icons.PLUS.create(), click -> doing.add()),
                    new Button(text("realization.period.holiday.paste"), click -> doing.paste()));
            buttons.addClassName("period-buttons");
            head.add(buttons);
        }
        getContent().addClassNames("card", "period-panel");
        getContent().add(head, soft(text("realization.period.holidays.about")));
        getContent().add(page.holidays().isEmpty() ? new Paragraph(text("realization.period.holidays.none")) : list());
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("period-holidays");
        page.holidays().forEach(holiday -> list.add(item(holiday)));
        return list;
    }

    private ListItem item(HolidayDetails holiday) {
        Span day = new Span(Formats.shortDate(holiday.day()));
        day.addClassName("period-holiday-day");
        Div words = new Div(new Span(holiday.name()));
        words.addClassName("period-holiday-words");
        ListItem item = new ListItem(day, words);
        boolean own = holiday.office().equals(page.office().id());
        if (!own) {
            words.add(soft(text("realization.period.holiday.of", holiday.officeName())));
        } else if (page.rights().keepsHolidays()) {
            Button remove = new Button(Icons.TRASH.create(), click -> doing.remove(holiday));
            remove.addThemeName("tertiary small");
            remove.setAriaLabel(text("realization.period.holiday.remove.label", holiday.day(), holiday.name()));
            item.add(remove);
        }
        return item;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("period-soft");
        return soft;
    }
}
