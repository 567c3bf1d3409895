package id.pantau.report.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.report.ReportService;
import id.pantau.report.ReportedPlan;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The reports of an office and year, quarter by quarter. */
@Route(ReportNavigation.REPORTS)
@Menu(title = "report.menu", order = 40, icon = "report")
@RolesAllowed({"PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
@StyleSheet("context://styles/report.css")
class ReportsView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final ReportService reports;

    ReportsView(ReportService reports) {
        this.reports = reports;
        getContent().title(text("report.menu")).subtitle(text("report.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ReportedPlan> plans = reports.plans();
        if (plans.isEmpty()) {
            getContent().show(new EmptyState(Icons.REPORT, text("report.none")));
            return;
        }
        Optional<ReportedPlan> chosen =
                ReportAddress.of(event.getLocation().getQueryParameters()).choose(plans);
        chosen.ifPresentOrElse(
                plan -> getContent().show(new PlanChoice(plans, plan), quarters(plan)),
                () -> getContent()
                        .show(
                                new PlanChoice(plans, plans.getFirst()),
                                new EmptyState(Icons.REPORT, text("report.not-found"))));
    }

    private Div quarters(ReportedPlan plan) {
        Div quarters = new Div();
        quarters.addClassName("report-quarters");
        reports.quarters(plan.office().id(), plan.year())
                .forEach(quarter -> quarters.add(new QuarterCard(reports, plan, quarter)));
        return quarters;
    }
}
