package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.chart.Charts;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.ProgressService;
import id.pantau.progress.ReportedMonths;
import id.pantau.realization.ReportingCalendar;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** One indicator: its chart, its months, the words beside them, and where each figure comes from. */
@Route(ProgressNavigation.INDICATOR + "/:plan([0-9]{1,18})/:indicator([0-9]{1,18})")
@RolesAllowed({"PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class IndicatorView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final ProgressService service;
    private final ReportingCalendar calendar;
    private final Charts charts;
    private final ZoneId zone;
    private final Anchor back = new Anchor("", text("progress.indicator.back"));

    IndicatorView(
            ProgressService service,
            ReportingCalendar calendar,
            Charts charts,
            @Value("${pantau.time-zone}") ZoneId zone) {
        this.service = service;
        this.calendar = calendar;
        this.charts = charts;
        this.zone = zone;
        getContent().actions(back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId plan = new PlanId(event.getRouteParameters().getLong("plan").orElseThrow(NotFoundException::new));
        IndicatorId indicator =
                new IndicatorId(event.getRouteParameters().getLong("indicator").orElseThrow(NotFoundException::new));
        DashboardAddress address = DashboardAddress.of(event.getLocation().getQueryParameters());
        MonitoredPlans plans = service.monitored();
        PlanSummary summary = plans.plan(plan).orElseThrow(NotFoundException::new);
        ReportedMonths months = ReportedMonths.of(summary.year(), calendar.today());
        Month through = months.chosen(address.through());
        Optional<String> counting = underCountingVersion(plans, summary, indicator, through);
        if (counting.isPresent()) {
            event.forwardTo(counting.get(), event.getLocation().getQueryParameters());
            return;
        }
        PlanProgress progress = service.progress(plan, through);
        show(progress, progress.indicator(indicator.value()).orElseThrow(NotFoundException::new), months);
    }

    /** Where the same indicator stands in the version that counts in the month, when that is another one. */
    private Optional<String> underCountingVersion(
            MonitoredPlans plans, PlanSummary asked, IndicatorId indicator, Month month) {
        return plans.plan(asked.office(), asked.year().month(month))
                .map(PlanSummary::id)
                .filter(counting -> !counting.equals(asked.id()))
                .flatMap(counting -> service.sameIndicator(asked.id(), indicator, counting)
                        .map(same -> ProgressNavigation.path(counting, same)));
    }

    private void show(PlanProgress progress, IndicatorProgress row, ReportedMonths months) {
        PlanSummary plan = progress.plan().summary();
        DashboardAddress office = DashboardAddress.of(plan, progress.through());
        back.setHref(office.toString());
        String owner = OwnerGroup.of(List.of(row), progress.units()).getFirst().name();
        getContent()
                .title(row.indicator().text())
                .subtitle(text(
                        "progress.indicator.subtitle",
                        progress.officeName(),
                        owner,
                        row.objective().text()))
                .show(
                        new DashboardChoices(office, there -> go(plan.id(), row, there))
                                .month(months, row.through())
                                .bar(row.hasSamples()),
                        IndicatorFigures.of(row),
                        new ChartPanel(charts).of(row),
                        new ExplanationPanel(plan, row).section(),
                        new HtmlTable(new MonthTable(row, zone).markup()),
                        NarrativePanel.of(row));
    }

    private void go(PlanId plan, IndicatorProgress row, DashboardAddress there) {
        getUI().ifPresent(ui -> ui.navigate(
                ProgressNavigation.path(plan, row.indicator().id()),
                QueryParameters.of(DashboardAddress.MONTH, String.valueOf(there.month()))));
    }
}
