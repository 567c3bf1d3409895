package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import id.pantau.realization.MonthTask;
import id.pantau.realization.RealizationService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.CurrentUser;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Tugas saya": what the units of the person who looks have to fill in, this month and late ones. */
@Route("tugas")
@Menu(title = "realization.menu.tasks", icon = "tasks", order = 10)
@RolesAllowed("REPORTER")
@StyleSheet("context://styles/entry.css")
@StyleSheet("context://styles/entry-grid.css")
class TasksView extends Composite<PageFrame> implements HasUrlParameter<String> {

    private final RealizationService realizations;
    private final ReportingCalendar calendar;
    private final TaskDesk desk;
    private @Nullable YearMonth asked;
    private YearMonth shown;

    TasksView(
            RealizationService realizations,
            WorkflowService workflow,
            ReportingCalendar calendar,
            CurrentUser currentUser,
            TaskDialogs dialogs) {
        this.realizations = realizations;
        this.calendar = calendar;
        this.shown = calendar.thisMonth();
        GridStart start = new GridStart(currentUser.require().id(), calendar);
        desk = new TaskDesk(realizations, workflow, dialogs.doors(this::showAgain), start);
    }

    private void showAgain() {
        show(realizations.tasks(shown));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
        asked = month == null ? null : TaskAddress.month(month);
        show(asked == null ? realizations.mostUrgent(calendar.thisMonth()) : realizations.tasks(asked));
    }

    /** Shows the month again as it stands now; what is typed and not stored yet comes back into its cells. */
    private void show(List<MonthTask> tasks) {
        YearMonth month = tasks.stream()
                .findFirst()
                .map(MonthTask::month)
                .orElseGet(() -> asked == null ? calendar.thisMonth() : asked);
        shown = month;
        getContent().title(text("realization.tasks.title", month));
        getContent().show();
        tasks.forEach(task -> getContent().add(new TodoPanel(task, calendar.today())));
        tasks.stream().findFirst().ifPresent(task -> getContent().add(new MonthSwitcher(task)));
        List<MonthTask> sheets =
                tasks.stream().filter(task -> !task.rows().isEmpty()).toList();
        sheets.forEach(task -> getContent().add(new TaskSheet(task, desk, this::showAgain)));
        if (sheets.isEmpty()) {
            getContent().add(nothing(tasks, month));
        }
    }

    private static EmptyState nothing(List<MonthTask> tasks, YearMonth month) {
        return tasks.isEmpty()
                ? new EmptyState(Icons.DOCUMENT, text("realization.tasks.no-plan", month.getYear()))
                : new EmptyState(Icons.TASKS, text("realization.tasks.no-rows"));
    }
}
