package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.pantau.realization.MonthBrief;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The months in which something is left to do, the most urgent first: until when, how much, and what came back. */
final class TodoPanel extends Composite<UnorderedList> {

    private static final int SOON_DAYS = 3;

    TodoPanel(MonthTask task, LocalDate today) {
        getContent().addClassName("todo-panel");
        getContent().getElement().setAttribute("aria-label", text("realization.todo"));
        List<MonthBrief> waiting = task.year().stream()
                .filter(MonthBrief::isWaiting)
                .sorted(MonthBrief.MOST_URGENT_FIRST)
                .toList();
        waiting.forEach(brief -> getContent().add(item(brief, task.month(), today)));
        if (waiting.isEmpty()) {
            ListItem none = new ListItem(Icons.CHECK.create(), new Span(text("realization.todo.none")));
            none.addClassName("is-done");
            getContent().add(none);
        }
    }

    private static ListItem item(MonthBrief brief, YearMonth shown, LocalDate today) {
        YearMonth month = brief.period().month();
        RouterLink link = new RouterLink(text("realization.todo.month", month), TasksView.class, month.toString());
        ListItem item = new ListItem(link, urgency(brief, today));
        if (month.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
            item.addClassName("is-shown");
        }
        item.add(new Span(text("realization.todo.left", brief.left(), brief.rows())));
        if (brief.returned() > 0) {
            item.add(new StatusBadge(Tone.WARNING, Icons.RETURN, text("realization.todo.returned", brief.returned())));
        }
        return item;
    }

    private static Component urgency(MonthBrief brief, LocalDate today) {
        PeriodState state = brief.period().state();
        LocalDate due = brief.period().dueOn();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        if (state == PeriodState.BACKFILL) {
            return new StatusBadge(Tone.NEUTRAL, Icons.CLOCK, text("realization.todo.backfill"));
        }
        if (days < 0) {
            return new StatusBadge(Tone.DANGER, Icons.CLOCK, text("realization.todo.late", -days));
        }
        return new StatusBadge(
                days <= SOON_DAYS ? Tone.WARNING : Tone.INFO,
                Icons.CLOCK,
                days == 0 ? text("realization.month.last-day") : text("realization.month.days-left", days));
    }
}
