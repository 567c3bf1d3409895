package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeUnits;
import id.pantau.office.UnitService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of an office in a year: to be read by all, kept by its planners and administrators. */
@Route(OfficeNavigation.UNITS)
@Menu(title = "office.menu.units", order = 50, icon = "tree")
@PermitAll
@StyleSheet("context://styles/office.css")
class UnitsView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final OfficeService offices;
    private final UnitService units;
    private final CurrentUser currentUser;
    private final Div actions = new Div();

    UnitsView(OfficeService offices, UnitService units, CurrentUser currentUser) {
        this.offices = offices;
        this.units = units;
        this.currentUser = currentUser;
        actions.addClassName("page-actions");
        getContent().title(text("office.menu.units")).actions(actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<OfficeSummary> readable = offices.readable();
        OfficeId office = number(query, OfficeNavigation.OFFICE, 18)
                .map(OfficeId::new)
                .or(() -> own(readable))
                .orElseThrow(NotFoundException::new);
        show(readable, office, year(query));
    }

    private Optional<OfficeId> own(List<OfficeSummary> readable) {
        Set<OfficeId> own = currentUser.require().offices();
        return readable.stream().map(OfficeSummary::id).filter(own::contains).findFirst();
    }

    private static Optional<Long> number(QueryParameters query, String name, int digits) {
        return query.getSingleParameter(name)
                .filter(written -> written.matches("[0-9]{1," + digits + "}"))
                .map(Long::valueOf);
    }

    private static @Nullable FiscalYear year(QueryParameters query) {
        return number(query, OfficeNavigation.YEAR, 4)
                .filter(year -> year >= 2000 && year <= 2100)
                .map(year -> new FiscalYear(year.intValue()))
                .orElse(null);
    }

    private void show(List<OfficeSummary> readable, OfficeId office, @Nullable FiscalYear year) {
        OfficeUnits page = units.units(office, year);
        UnitActions doing = new UnitActions(units, page, () -> show(readable, office, page.year()));
        getContent().subtitle(page.office().name());
        getContent().show(new UnitChoices(readable, page, this::go).bar());
        actions.removeAll();
        if (page.editable()) {
            Button add = new Button(text("office.unit.add"), Icons.PLUS.create(), click -> doing.add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(add);
            getContent().add(new Paragraph(text("office.units.about")));
        }
        if (page.tree().isEmpty()) {
            getContent().add(nothing(page, doing));
        } else {
            getContent().add(new UnitTreePanel(page, doing));
        }
    }

    private void go(OfficeId office, @Nullable FiscalYear year) {
        getUI().ifPresent(ui -> ui.navigate(UnitsView.class, OfficeNavigation.query(office, year)));
    }

    private static EmptyState nothing(OfficeUnits page, UnitActions doing) {
        FiscalYear copyFrom = page.copyFrom();
        String why = page.editable() ? "office.units.none.keeper" : "office.units.none";
        EmptyState empty = new EmptyState(Icons.TREE, text(why, page.year()));
        if (copyFrom != null) {
            Button copy = new Button(text("office.units.copy", copyFrom), click -> {
                int count = doing.copy();
                Notices.success("office.units.copied", count, copyFrom, page.year());
            });
            copy.addThemeVariants(ButtonVariant.PRIMARY);
            empty.action(copy);
        }
        return empty;
    }
}
