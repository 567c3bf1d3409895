package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.realization.HolidayService;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodKeepingService;
import id.pantau.realization.PeriodService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The months of an office: to be read by all who look into it, kept by its planner. */
@Route(PeriodNavigation.PERIODS)
@Menu(title = "realization.period.menu", order = 51, icon = "calendar")
@PermitAll
@StyleSheet("context://styles/period.css")
class PeriodsView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final PeriodService periods;
    private final PeriodKeepingService keeping;
    private final HolidayService holidays;
    private final OfficeService offices;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;
    private final Div actions = new Div();

    PeriodsView(
            PeriodService periods,
            PeriodKeepingService keeping,
            HolidayService holidays,
            OfficeService offices,
            ReportingCalendar calendar,
            CurrentUser currentUser) {
        this.periods = periods;
        this.keeping = keeping;
        this.holidays = holidays;
        this.offices = offices;
        this.calendar = calendar;
        this.currentUser = currentUser;
        actions.addClassName("page-actions");
        getContent().title(text("realization.period.title")).actions(actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear present = new FiscalYear(calendar.today().getYear());
        PeriodAddress address = PeriodAddress.of(event.getLocation().getQueryParameters(), present);
        List<OfficeSummary> readable = offices.readable();
        OfficeId office = address.office().orElseGet(() -> own(readable));
        show(readable, office, address.year().orElse(present));
    }

    /** The own office; of several, the one in which somebody waits for an answer. */
    private OfficeId own(List<OfficeSummary> readable) {
        Set<OfficeId> own = currentUser.require().offices();
        return Stream.concat(
                        periods.waitingOffices().stream(),
                        readable.stream().map(OfficeSummary::id).filter(own::contains))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show(List<OfficeSummary> readable, OfficeId office, FiscalYear year) {
        OfficePeriods page = periods.page(office, year);
        Runnable refresh = () -> show(readable, office, year);
        MonthActions doing = new MonthActions(keeping, calendar, page, refresh);
        getContent().subtitle(page.office().name());
        getContent()
                .show(new PeriodChoices(page.office(), year, this::go)
                        .bar(
                                readable,
                                PeriodAddress.years(
                                        new FiscalYear(calendar.today().getYear()))));
        actions.removeAll();
        if (page.rights().plans()) {
            actions.add(new Button(
                    text("realization.period.backfill.open"), Icons.EDIT.create(), click -> doing.backfill()));
        }
        getContent()
                .add(
                        new RequestsPanel(page, new RequestActions(keeping, calendar, refresh), calendar.zone()),
                        new MonthTable(
                                page,
                                doing,
                                new ReopeningDoor(periods, periods.reportedUnits(office), refresh),
                                calendar.zone()),
                        panels(page, refresh));
    }

    private Div panels(OfficePeriods page, Runnable refresh) {
        Div panels = new Div(
                new RulesPanel(page, keeping, refresh),
                new HolidayPanel(page, new HolidayActions(holidays, page, refresh)));
        panels.addClassName("period-panels");
        return panels;
    }

    private void go(OfficeId office, FiscalYear year) {
        getUI().ifPresent(ui -> ui.navigate(PeriodsView.class, PeriodNavigation.query(office, year)));
    }
}
