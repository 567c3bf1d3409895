package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.account.AccountSearch;
import id.pantau.account.AccountService;
import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitService;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts of an office, or of the whole country, for those who administer them. */
@Route("akun-pengguna")
@Menu(title = "account.menu", order = 52, icon = "people")
@RolesAllowed({"OFFICE_ADMIN", "NATIONAL_ADMIN"})
@StyleSheet("context://styles/account.css")
@StyleSheet("context://styles/office.css")
class AccountsView extends Composite<PageFrame> implements BeforeEnterObserver {

    private static final String SEARCH = "cari";
    private static final String OFFICE = "kantor";

    private final List<OfficeSummary> offices;
    private final TextField search = new TextField(text("account.search"));
    private final ComboBox<OfficeSummary> office = new ComboBox<>(text("account.office"));
    private final AccountGrid grid;
    private boolean entering;

    AccountsView(AccountService accounts, UnitService units) {
        offices = accounts.offices();
        AccountActions actions =
                new AccountActions(accounts, new RoleChoices(accounts.roles(), offices, units), this::refresh);
        grid = new AccountGrid(accounts, actions);
        search.setPlaceholder(text("account.search.hint"));
        search.setClearButtonVisible(true);
        search.setWidth("18rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> go());
        office.setItems(offices);
        office.setItemLabelGenerator(OfficeSummary::name);
        office.setPlaceholder(text("account.office.all"));
        office.setClearButtonVisible(true);
        office.setWidth("20rem");
        office.setVisible(offices.size() > 1);
        office.addValueChangeListener(change -> go());
        Button add = new Button(text("account.add"), Icons.PLUS.create(), click -> actions.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div count = new Div(grid.count());
        getContent()
                .title(text("account.menu"))
                .actions(add)
                .add(new Paragraph(text("account.about")), new FilterBar(search, office).end(count), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        entering = true;
        search.setValue(query.getSingleParameter(SEARCH).orElse(""));
        office.setValue(query.getSingleParameter(OFFICE)
                .flatMap(id -> offices.stream()
                        .filter(each -> String.valueOf(each.id().value()).equals(id))
                        .findFirst())
                .orElse(null));
        entering = false;
        refresh();
    }

    private void refresh() {
        OfficeSummary chosen = office.getValue();
        grid.show(new AccountSearch(search.getValue(), chosen == null ? null : chosen.id()));
    }

    private void go() {
        if (!entering) {
            getUI().ifPresent(ui -> ui.navigate(AccountsView.class, query()));
        }
    }

    private QueryParameters query() {
        OfficeSummary chosen = office.getValue();
        return QueryParameters.simple(Stream.of(
                        Map.entry(SEARCH, search.getValue().strip()),
                        Map.entry(
                                OFFICE,
                                chosen == null ? "" : String.valueOf(chosen.id().value())))
                .filter(said -> !said.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
