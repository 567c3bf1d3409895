package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.pantau.office.OfficeRegisterService;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.office.RegisteredOffices;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** The register of all offices, and where a new installation begins. */
@Route(OfficeNavigation.OFFICES)
@Menu(title = "office.menu.offices", order = 48, icon = "office")
@RolesAllowed("NATIONAL_ADMIN")
@StyleSheet("context://styles/office.css")
class OfficesView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final OfficeRegisterService register;
    private final OfficeService offices;
    private final TextField search = new TextField(text("office.search"));
    private final Span count = new Span();
    private final OfficeGrid grid = new OfficeGrid(this::edit);
    private RegisteredOffices present = new RegisteredOffices(List.of(), Set.of());

    OfficesView(OfficeRegisterService register, OfficeService offices) {
        this.register = register;
        this.offices = offices;
        search.setPlaceholder(text("office.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        search.setWidth("20rem");
        Button add = new Button(text("office.register"), Icons.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        RouterLink importing = new RouterLink(text("office.import.title"), OfficeImportView.class);
        getContent().title(text("office.menu.offices")).actions(importing, add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        present = register.all();
        getContent().show();
        if (present.isNew() || present.withUnits().isEmpty()) {
            getContent().add(new FirstSteps(present));
        }
        if (present.isNew()) {
            getContent().add(new EmptyState(Icons.OFFICE, text("office.none")));
        }
        getContent().add(new FilterBar(search).end(count), grid);
        filter();
    }

    private void filter() {
        int shown = grid.show(present, search.getValue());
        count.setText(text("office.count", shown, present.all().size()));
    }

    private void add() {
        OfficeForm form = new OfficeForm(present.all(), null);
        new FormDialog(
                        text("office.register"),
                        text("office.save"),
                        () -> {
                            offices.register(form.office());
                            refresh();
                            Notices.success("office.registered", form.office().name());
                        },
                        form)
                .open();
    }

    private void edit(OfficeSummary office) {
        OfficeForm form = new OfficeForm(present.all(), office);
        new FormDialog(
                        text("office.edit"),
                        text("office.save"),
                        () -> {
                            register.change(office.id(), form.office());
                            refresh();
                            Notices.success("office.changed", form.office().name());
                        },
                        form)
                .open();
    }
}
