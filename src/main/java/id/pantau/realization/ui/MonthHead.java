package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodState;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until when a month is open, or since when it is closed, and how much of it is filled in. */
final class MonthHead extends Composite<Div> {

    private static final int SOON_DAYS = 3;

    private final Paragraph count = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    MonthHead(MonthTask task, ReportingCalendar calendar) {
        getContent().addClassName("month-head");
        Div progress = new Div(count, bar);
        progress.addClassName("month-progress");
        getContent().add(time(task, calendar), progress);
        filled(task.filled(), task.rows().size());
    }

    /** Shows how many rows are filled in by now. */
    void filled(long filled, int all) {
        count.setText(text(filled == all ? "realization.tasks.complete" : "realization.tasks.filled", filled, all));
        bar.setMax(Math.max(1, all));
        bar.setValue(filled);
        bar.getElement().setAttribute("aria-label", count.getText());
    }

    private static Div time(MonthTask task, ReportingCalendar calendar) {
        Div time = new Div(new Span(task.plan().header().owner()));
        time.addClassName("month-time");
        if (task.period().accepts()) {
            time.add(new Paragraph(text("realization.month.due", task.due())), left(task.due(), calendar.today()));
        } else {
            time.add(new ErrorNotice(Tone.NEUTRAL, whyNotOpen(task)));
        }
        return time;
    }

    private static String whyNotOpen(MonthTask task) {
        return task.period().state() != PeriodState.COMING
                ? text("realization.month.read-only", task.month(), task.due().plusDays(1), task.due())
                : text("realization.month.coming", task.month(), task.month().atDay(1));
    }

    private static StatusBadge left(LocalDate due, LocalDate today) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        return new StatusBadge(
                days <= SOON_DAYS ? Tone.WARNING : Tone.INFO,
                days == 0 ? text("realization.month.last-day") : text("realization.month.days-left", days));
    }
}
