package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.achievement.LeftOut;
import id.pantau.chart.Charts;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanSummary;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.ProgressService;
import id.pantau.progress.ReportedMonths;
import id.pantau.realization.PeriodService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** How far a whole office is: what needs somebody now, the office's figures, its units, and every indicator. */
@Route(ProgressNavigation.DASHBOARD)
@Menu(title = "progress.menu.dashboard", order = 0, icon = "dashboard")
@RolesAllowed({"PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class DashboardView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final ProgressService service;
    private final PeriodService periods;
    private final ReportingCalendar calendar;
    private final Charts charts;

    DashboardView(ProgressService service, PeriodService periods, ReportingCalendar calendar, Charts charts) {
        this.periods = periods;
        this.service = service;
        this.calendar = calendar;
        this.charts = charts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DashboardAddress address = DashboardAddress.of(event.getLocation().getQueryParameters());
        MonitoredPlans plans = service.monitored();
        OfficeSummary office = (address.office() == null ? plans.usualOffice() : plans.office(address.office()))
                .orElseThrow(NotFoundException::new);
        List<FiscalYear> years = plans.years(office.id());
        FiscalYear year = years.stream()
                .filter(each -> address.year() != null && each.value() == address.year())
                .findFirst()
                .orElseGet(
                        () -> years.isEmpty() ? new FiscalYear(calendar.today().getYear()) : years.getFirst());
        DashboardChoices choices =
                new DashboardChoices(address, this::go).office(plans, office).year(years, year);
        getContent().title(text("progress.dashboard.title")).subtitle(office.name());
        plans.plan(office.id(), year)
                .ifPresentOrElse(
                        plan -> show(plans, plan, address, choices),
                        () -> getContent().show(choices.bar(false), noPlan()));
    }

    private void go(DashboardAddress there) {
        getUI().ifPresent(ui -> ui.navigate(DashboardView.class, there.query()));
    }

    private static Component noPlan() {
        return new EmptyState(Icons.DASHBOARD, text("progress.dashboard.no-plan"));
    }

    private void show(MonitoredPlans plans, PlanSummary plan, DashboardAddress address, DashboardChoices choices) {
        ReportedMonths months = ReportedMonths.of(plan.year(), calendar.today());
        Month through = months.chosen(address.through());
        PlanSummary counting =
                plans.plan(plan.office(), plan.year().month(through)).orElse(plan);
        PlanProgress progress = service.progress(counting.id(), through);
        getContent()
                .subtitle(subtitle(progress))
                .show(choices.month(months, through).bar(progress.hasSamples()));
        if (months.begun().isEmpty()) {
            getContent().add(new ErrorNotice(Tone.INFO, text("progress.dashboard.not-begun", plan.year())));
        } else if (progress.isUntouched()) {
            getContent().add(new ErrorNotice(Tone.INFO, text("progress.dashboard.no-entries", Formats.month(through))));
        }
        AttentionPanel attention = new AttentionPanel(
                progress, address, due(plan, through), service.waiting(plans, plan.office(), plan.year()));
        List<LeftOut> leftOut = progress.achievement().leftOut();
        getContent().add(attention.section(calendar.today()), OfficeFigures.of(progress));
        if (!leftOut.isEmpty()) {
            getContent().add(LeftOutPanel.of(leftOut));
        }
        getContent().add(new HtmlTable(new UnitTable(progress, address).markup()));
        cards(new RowSelection(progress, address));
    }

    private LocalDate due(PlanSummary plan, Month month) {
        return periods.standing(plan.office(), plan.year().month(month)).dueOn();
    }

    private void cards(RowSelection selection) {
        HtmlSection choices = new RowChoices(selection).section();
        getContent().add(choices);
        if (selection.isPartial()) {
            // who asks for some of the rows wants to see them, not the top of the page
            choices.getElement()
                    .setAttribute("tabindex", "-1")
                    .executeJs("this.focus({preventScroll: true}); this.scrollIntoView()");
        }
        List<IndicatorProgress> chosen = selection.chosen();
        if (chosen.isEmpty()) {
            getContent().add(new EmptyState(Icons.FILTER, text("progress.cards.none")));
        }
        new IndicatorCards(selection.progress(), charts).sections(chosen).forEach(getContent()::add);
    }

    private static String subtitle(PlanProgress progress) {
        PlanSummary plan = progress.plan().summary();
        return text(
                "progress.dashboard.subtitle",
                progress.officeName(),
                plan.header().owner(),
                plan.year(),
                plan.version(),
                Formats.month(progress.through()));
    }
}
