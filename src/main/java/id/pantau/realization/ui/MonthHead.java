package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.pantau.realization.MonthTask;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Tone;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Until when a month is open, or since when and by whom it is closed, and how much of it is filled in and handed in. */
final class MonthHead extends Composite<Div> {

    private final Paragraph count = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    /** @param reopening asks for the month to be opened once more; null where nobody can be asked */
    MonthHead(MonthTask task, ReportingCalendar calendar, @Nullable Consumer<MonthTask> reopening) {
        getContent().addClassName("month-head");
        Div progress = new Div(count, bar);
        progress.addClassName("month-progress");
        getContent().add(time(task, calendar, reopening), progress);
    }

    /** Shows how many rows are filled in and handed in by now. */
    void count(MonthRows rows) {
        int all = rows.all().size();
        count.setText(text("realization.grid.progress", rows.filled(), all, rows.handedIn()));
        bar.setMax(Math.max(1, all));
        bar.setValue(rows.filled());
        bar.getElement().setAttribute("aria-label", count.getText());
    }

    private static Div time(MonthTask task, ReportingCalendar calendar, @Nullable Consumer<MonthTask> reopening) {
        Div time = new Div(new Span(task.plan().header().owner()));
        time.addClassName("month-time");
        if (task.period().accepts()) {
            time.add(new Paragraph(text(
                    task.period().isOverdue(calendar.today()) ? "realization.month.was-due" : "realization.month.due",
                    task.due(),
                    task.period().closesOn())));
        }
        PeriodWords.unusual(task.period(), calendar.zone()).ifPresent(why -> time.add(notice(task, why, reopening)));
        return time;
    }

    private static ErrorNotice notice(MonthTask task, String why, @Nullable Consumer<MonthTask> reopening) {
        ErrorNotice notice = new ErrorNotice(task.period().accepts() ? Tone.INFO : Tone.WARNING, why);
        if (reopening == null || !PeriodWords.isOver(task.period())) {
            return notice;
        }
        return notice.action(new Button(
                text("realization.month.ask-reopening"), Icons.LOCK.create(), click -> reopening.accept(task)));
    }
}
