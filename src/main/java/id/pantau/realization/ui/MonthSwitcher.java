package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.time.Month;
import java.time.YearMonth;

/** The months of the year: those that are open, those closed, and those that have not begun. */
final class MonthSwitcher extends Composite<Nav> {

    private final YearMonth shown;
    private final ReportingCalendar calendar;

    MonthSwitcher(YearMonth shown, ReportingCalendar calendar) {
        this.shown = shown;
        this.calendar = calendar;
        getContent().addClassName("month-switcher");
        getContent().setAriaLabel(text("realization.months", shown.getYear()));
        for (Month month : Month.values()) {
            getContent().add(entry(shown.withMonth(month.getValue())));
        }
    }

    private Component entry(YearMonth month) {
        return calendar.hasBegun(month) ? link(month) : coming(month);
    }

    private RouterLink link(YearMonth month) {
        RouterLink link = new RouterLink(TasksView.class, month.toString());
        link.add(new Span(Formats.shortMonth(month.getMonth())));
        link.getElement().setAttribute("aria-label", label(month));
        link.getElement().setAttribute("title", label(month));
        if (month.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (calendar.isOpen(month)) {
            link.addClassName("is-open");
        } else {
            link.add(Icons.LOCK.create());
        }
        return link;
    }

    private String label(YearMonth month) {
        return calendar.isOpen(month)
                ? text("realization.months.open", month, calendar.dueOn(month))
                : text("realization.months.closed", month, calendar.dueOn(month));
    }

    private static Span coming(YearMonth month) {
        Span coming = new Span(Formats.shortMonth(month.getMonth()));
        coming.addClassName("is-coming");
        coming.setTitle(text("realization.months.coming", month));
        return coming;
    }
}
