package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.pantau.realization.MonthBrief;
import id.pantau.realization.MonthTask;
import id.pantau.realization.RealizationService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Tugas saya": what the units of the person who looks have to fill in for a month. */
@Route("tugas")
@Menu(title = "realization.menu.tasks", icon = "tasks", order = 10)
@RolesAllowed("REPORTER")
@StyleSheet("context://styles/entry.css")
class TasksView extends Composite<PageFrame> implements HasUrlParameter<String>, BeforeLeaveObserver {

    private final RealizationService realizations;
    private final ReportingCalendar calendar;
    private final LeaveWarning warning = new LeaveWarning();
    private List<TaskSheet> sheets = List.of();

    TasksView(RealizationService realizations, ReportingCalendar calendar) {
        this.realizations = realizations;
        this.calendar = calendar;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
        show(month == null ? calendar.thisMonth() : TaskAddress.month(month));
    }

    private void show(YearMonth month) {
        List<MonthTask> tasks = realizations.tasks(month);
        sheets = tasks.stream()
                .filter(task -> !task.rows().isEmpty())
                .map(task -> new TaskSheet(
                        task, new EntryDoor(realizations, calendar, task.period()), this::typed))
                .toList();
        warning.show(false);
        getContent().title(text("realization.tasks.title", month));
        tasks.stream().findFirst().ifPresent(task -> getContent().show(new MonthSwitcher(task)));
        tasks.stream()
                .flatMap(task -> task.elsewhere().stream())
                .map(TasksView::stillOpen)
                .forEach(notice -> getContent().add(notice));
        if (sheets.isEmpty()) {
            getContent().add(nothing(tasks, month));
        } else {
            getContent().add(sheets.toArray(TaskSheet[]::new));
        }
    }

    private static ErrorNotice stillOpen(MonthBrief brief) {
        YearMonth month = brief.period().month();
        return new ErrorNotice(
                        Tone.WARNING,
                        text("realization.month.other-open", month, brief.period().closesOn()))
                .action(new RouterLink(
                        text("realization.month.other-open.go", month), TasksView.class, month.toString()));
    }

    private static EmptyState nothing(List<MonthTask> tasks, YearMonth month) {
        return tasks.isEmpty()
                ? new EmptyState(Icons.DOCUMENT, text("realization.tasks.no-plan", month.getYear()))
                : new EmptyState(Icons.TASKS, text("realization.tasks.no-rows"));
    }

    private void typed() {
        warning.show(isUnsaved());
    }

    private boolean isUnsaved() {
        return sheets.stream().anyMatch(TaskSheet::isUnsaved);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) {
            ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog question = Confirmation.ask(
                    text("realization.leave.title"),
                    text("realization.leave.text"),
                    text("realization.leave.confirm"),
                    leaving::proceed);
            question.addCancelListener(stay -> leaving.cancel());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        warning.show(false);
    }
}
