package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadeService;
import id.pantau.planning.cascade.CascadeYears;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;

/** Pohon kinerja of an office and year: from the Ketua's agreement down to those of the subbagian. */
@Route(CascadeNavigation.CASCADE)
@Menu(title = "planning.menu.cascade", order = 25, icon = "cascade")
@RolesAllowed({"PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
@StyleSheet("context://styles/cascade.css")
class CascadeView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final CascadeService cascade;
    private final ZoneId zone;
    private final Set<String> opened = new HashSet<>();
    private CascadeAddress address = CascadeAddress.START;

    CascadeView(CascadeService cascade, @Value("${pantau.time-zone}") ZoneId zone) {
        this.cascade = cascade;
        this.zone = zone;
        Button print = new Button(
                text("planning.cascade.print"),
                Icons.PRINT.create(),
                click -> click.getSource().getElement().executeJs("print()"));
        getContent().title(text("planning.menu.cascade")).actions(print);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/walk.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CascadeAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        CascadeYears years = cascade.years();
        OfficeSummary office = (address.office() == null ? years.usualOffice() : years.office(address.office()))
                .orElseThrow(NotFoundException::new);
        List<FiscalYear> found = years.years(office.id());
        FiscalYear year = found.stream()
                .filter(each -> address.year() != null && each.value() == address.year())
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        CascadeChoices choices = new CascadeChoices(address, years, this::go);
        getContent().subtitle(office.name()).show(choices.bar(office, year));
        if (year == null) {
            getContent().add(none());
        } else {
            show(office, year);
        }
    }

    private void show(OfficeSummary office, FiscalYear year) {
        CascadeMap map = cascade.map(office.id(), year);
        if (map.tree().plans().size() < 2) {
            getContent().add(none());
            return;
        }
        CascadeAddress shown = address.showing(office.id(), year);
        CascadeDesk desk = new CascadeDesk(cascade, office.id(), year, this::show);
        getContent()
                .subtitle(text(
                        "planning.cascade.subtitle",
                        office.name(),
                        year,
                        map.tree().plans().size()))
                .add(
                        new SectionLinks(map, shown).section(),
                        switch (address.section()) {
                            case MAP -> new MapPanel(map, shown, desk);
                            case LINKS -> new LinksPanel(map, desk, zone, opened);
                            case TARGETS -> new TargetTable(map).panel();
                            case BUDGETS -> new BudgetPanel(map);
                        });
    }

    private static Component none() {
        return new EmptyState(Icons.CASCADE, text("planning.cascade.none"));
    }

    private void go(CascadeAddress there) {
        getUI().ifPresent(ui -> ui.navigate(CascadeView.class, there.query()));
    }
}
