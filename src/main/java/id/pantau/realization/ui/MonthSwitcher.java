package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.PeriodState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.time.YearMonth;

/** The months of the year: those that are open, those closed, and those that have not begun. */
final class MonthSwitcher extends Composite<Nav> {

    private final YearMonth shown;

    MonthSwitcher(MonthTask task) {
        this.shown = task.month();
        getContent().addClassName("month-switcher");
        getContent().setAriaLabel(text("realization.months", shown.getYear()));
        task.year().forEach(brief -> getContent().add(entry(brief.period())));
    }

    private Component entry(PeriodStanding period) {
        return period.state() == PeriodState.COMING ? coming(period.month()) : link(period);
    }

    private RouterLink link(PeriodStanding period) {
        YearMonth month = period.month();
        RouterLink link = new RouterLink(TasksView.class, month.toString());
        link.add(new Span(Formats.shortMonth(month.getMonth())));
        link.getElement().setAttribute("aria-label", label(period));
        link.getElement().setAttribute("title", label(period));
        if (month.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (period.accepts()) {
            link.addClassName("is-open");
        } else {
            link.add(Icons.LOCK.create());
        }
        return link;
    }

    private String label(PeriodStanding period) {
        return period.accepts()
                ? text("realization.months.open", period.month(), period.closesOn())
                : text("realization.months.closed", period.month(), period.closesOn());
    }

    private static Span coming(YearMonth month) {
        Span coming = new Span(Formats.shortMonth(month.getMonth()));
        coming.addClassName("is-coming");
        coming.setTitle(text("realization.months.coming", month));
        return coming;
    }
}
