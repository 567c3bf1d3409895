package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.realization.MonthCount;
import id.pantau.realization.OfficeMonth;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.ui.PeriodWords;
import id.pantau.uikit.Formats;
import java.time.ZoneId;
import java.util.List;

/** The twelve months of a year: their dates, how they stand and why, how much is filled in, and what can be done. */
final class MonthTable extends Composite<Div> {

    private final OfficePeriods page;
    private final MonthActions doing;
    private final ReopeningDoor door;
    private final ZoneId zone;

    MonthTable(OfficePeriods page, MonthActions doing, ReopeningDoor door, ZoneId zone) {
        this.page = page;
        this.doing = doing;
        this.door = door;
        this.zone = zone;
        NativeTable table = new NativeTable();
        table.addClassName("period-table");
        table.getElement().setAttribute("aria-label", text("realization.period.months", page.year()));
        NativeTableRow head = new NativeTableRow();
        List.of("month", "opens", "due", "closes", "state", "count", "actions")
                .forEach(column -> head.add(heading(column)));
        table.getHead().add(head);
        page.months().forEach(month -> table.getBody().add(row(month)));
        getContent().addClassName("period-months");
        getContent().add(table);
    }

    private static NativeTableHeaderCell heading(String column) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(text("realization.period.column." + column));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private NativeTableRow row(OfficeMonth month) {
        PeriodStanding period = month.standing();
        NativeTableHeaderCell name = new NativeTableHeaderCell(Formats.month(period.month()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                cell("opens", new Span(Formats.shortDate(period.opensOn()))),
                cell("due", new Span(Formats.shortDate(period.dueOn()))),
                cell("closes", new Span(Formats.shortDate(period.closesOn()))),
                cell("state", state(period)),
                cell("count", new Span(count(month.count()))),
                cell("actions", actions(period)));
        row.addClassName("is-" + period.state().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("period-" + column);
        // on a phone each row is a card, and the heads of the columns stand beside the values
        cell.getElement().setAttribute("data-label", text("realization.period.column." + column));
        return cell;
    }

    private Div state(PeriodStanding period) {
        Div state = new Div(PeriodWords.badge(period));
        String since = PeriodWords.since(period, zone);
        if (!since.isEmpty()) {
            Span words = new Span(since);
            words.addClassName("period-since");
            state.add(words);
        }
        return state;
    }

    private String count(MonthCount count) {
        if (!page.counted() || count.filled() == 0) {
            return Formats.NONE;
        }
        return count.late() == 0
                ? text("realization.period.count", count.filled(), count.submitted())
                : text("realization.period.count.late", count.filled(), count.submitted(), count.late());
    }

    private Div actions(PeriodStanding period) {
        Div actions = new Div();
        actions.addClassName("period-buttons");
        if (page.rights().plans()) {
            planned(actions, period);
        } else if (door.asks(period)) {
            actions.add(button("realization.period.ask", period, () -> door.open(period)));
        }
        return actions;
    }

    private void planned(Div actions, PeriodStanding period) {
        switch (period.state()) {
            case COMING -> {}
            case LOCKED -> actions.add(button("realization.period.unlock", period, () -> doing.unlock(period)));
            case OPEN, LATE, REOPENED -> lock(actions, period);
            case BACKFILL -> {
                actions.add(button("realization.period.backfill.end", period, () -> doing.endBackfill(period)));
                lock(actions, period);
            }
            case CLOSED -> {
                actions.add(button("realization.period.backfill.open", period, () -> doing.backfill(period)));
                lock(actions, period);
            }
        }
    }

    private void lock(Div actions, PeriodStanding period) {
        actions.add(button("realization.period.lock", period, () -> doing.lock(period)));
    }

    private static Button button(String key, PeriodStanding period, Runnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.setAriaLabel(text("realization.period.action", text(key), period.month()));
        button.addThemeName("tertiary small");
        return button;
    }
}
