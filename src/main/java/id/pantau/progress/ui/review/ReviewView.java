package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanSummary;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.ProgressService;
import id.pantau.progress.ReportedMonths;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewService;
import id.pantau.progress.triage.TriageService;
import id.pantau.progress.ui.ProgressNavigation;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** "Pemeriksaan": the entries of an office for a month, which its planner verifies and its Sekretaris approves. */
@Route(ProgressNavigation.REVIEW)
@Menu(title = "progress.menu.review", order = 5, icon = "approve")
@RolesAllowed({"PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
@StyleSheet("context://styles/review.css")
class ReviewView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final ProgressService progress;
    private final ReviewService reviews;
    private final TriageService rules;
    private final ReviewMoves moves;
    private final ReviewDialogs dialogs;
    private final ReportingCalendar calendar;
    private final ZoneId zone;

    ReviewView(
            ProgressService progress,
            ReviewService reviews,
            TriageService rules,
            WorkflowService workflow,
            ReviewDialogs dialogs,
            ReportingCalendar calendar,
            @Value("${pantau.time-zone}") ZoneId zone) {
        this.progress = progress;
        this.reviews = reviews;
        this.rules = rules;
        this.dialogs = dialogs;
        this.moves = new ReviewMoves(workflow);
        this.calendar = calendar;
        this.zone = zone;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/review.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewAddress asked = ReviewAddress.of(event.getLocation().getQueryParameters());
        MonitoredPlans plans = progress.monitored();
        OfficeSummary office = (asked.office() == null ? plans.usualOffice() : plans.office(asked.office()))
                .orElseThrow(NotFoundException::new);
        List<YearMonth> months = months(plans, office);
        getContent().title(text("progress.review.title")).subtitle(office.name());
        if (months.isEmpty()) {
            getContent()
                    .show(
                            new ReviewChoices(asked, this::go)
                                    .office(plans, office)
                                    .bar(),
                            new EmptyState(Icons.APPROVE, text("progress.dashboard.no-plan")));
            return;
        }
        YearMonth month = asked.month() != null && months.contains(asked.month()) ? asked.month() : usual(months);
        ReviewAddress address =
                new ReviewAddress(office.id().value(), month, asked.filter(), asked.unit(), asked.row());
        plans.plan(office.id(), month).ifPresent(plan -> show(plans, office, plan, months, address, month));
    }

    private void show(
            MonitoredPlans plans,
            OfficeSummary office,
            PlanSummary plan,
            List<YearMonth> months,
            ReviewAddress address,
            YearMonth month) {
        ReviewDesk desk = new ReviewDesk(
                address,
                moves,
                () -> reviews.month(plan.id(), month.getMonth()),
                dialogs.doors(office.id(), zone),
                zone);
        MonthReview review = desk.review();
        Button open = new Button(
                text("progress.triage.open"),
                Icons.SETTINGS.create(),
                click -> new RulesDialog(rules, office.id(), desk::refresh));
        getContent()
                .subtitle(text(
                        "progress.review.subtitle",
                        office.name(),
                        month,
                        review.period().dueOn()))
                .show(
                        new ReviewChoices(address, this::go)
                                .office(plans, office)
                                .month(months, month)
                                .unit(desk.list().units())
                                .bar(open),
                        desk);
    }

    private void go(ReviewAddress there) {
        getUI().ifPresent(ui -> ui.navigate(ReviewView.class, there.query()));
    }

    /** The months that have begun and for which the office has a plan, the newest first. */
    private List<YearMonth> months(MonitoredPlans plans, OfficeSummary office) {
        return plans.years(office.id()).stream()
                .flatMap(year -> ReportedMonths.of(year, calendar.today()).begun().stream()
                        .map(year::month))
                .filter(month -> plans.plan(office.id(), month).isPresent())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last month that is over. */
    private YearMonth usual(List<YearMonth> months) {
        return months.stream()
                .filter(month -> month.isBefore(YearMonth.from(calendar.today())))
                .findFirst()
                .orElseGet(months::getFirst);
    }
}
