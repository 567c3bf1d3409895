package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.account.HeldRole;
import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeUnits;
import id.pantau.office.UnitLabel;
import id.pantau.office.UnitSummary;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.Icons;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One role of an account: which, in which office, and for some roles for which unit of a year. */
final class RoleRow extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final ComboBox<OfficeSummary> office = new ComboBox<>(text("account.office"));
    private final Select<FiscalYear> year = new Select<>();
    private final ComboBox<UnitSummary> unit = new ComboBox<>(text("account.unit"));
    private final RoleChoices choices;
    private boolean filling;

    RoleRow(RoleChoices choices, @Nullable HeldRole held, Consumer<RoleRow> remove) {
        this.choices = choices;
        role.setLabel(text("account.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(each -> text("account.role." + each));
        office.setItemLabelGenerator(OfficeSummary::name);
        year.setLabel(text("account.year"));
        unit.setItemLabelGenerator(UnitSummary::name);
        Button button = new Button(Icons.TRASH.create(), click -> remove.accept(this));
        button.setAriaLabel(text("account.role.remove"));
        button.setTooltipText(text("account.role.remove"));
        button.addThemeName("tertiary");
        fill(held);
        role.addValueChangeListener(change -> offer(null));
        office.addValueChangeListener(change -> offer(year.getValue()));
        year.addValueChangeListener(change -> offer(change.getValue()));
        getContent().addClassName("role-row");
        getContent().add(role, office, year, unit, button);
    }

    /** @throws DomainException when office or unit are not chosen */
    RoleGrant grant() {
        OfficeSummary where = office.getValue();
        UnitSummary part = unit.getValue();
        if (where == null) {
            throw new DomainException("account.roles.office-missing");
        }
        if (RoleChoices.ofUnit(role.getValue()) && part == null) {
            throw new DomainException("account.roles.unit-missing");
        }
        return new RoleGrant(role.getValue(), where.id(), part == null ? null : part.id());
    }

    private void fill(@Nullable HeldRole held) {
        UnitLabel label = held == null ? null : held.unit();
        role.setValue(held == null ? Role.REPORTER : held.grant().role());
        List<OfficeSummary> offices = choices.offices(role.getValue());
        office.setItems(offices);
        offices.stream()
                .filter(each -> held == null
                        ? offices.size() == 1
                        : each.id().equals(held.grant().office()))
                .findFirst()
                .ifPresent(office::setValue);
        offer(label == null ? null : label.year());
        if (label != null) {
            unit.getListDataView()
                    .getItems()
                    .filter(each -> each.id().equals(label.id()))
                    .findFirst()
                    .ifPresent(unit::setValue);
        }
    }

    /** Offers what goes with the role and office chosen, and keeps what still fits. */
    private void offer(@Nullable FiscalYear wanted) {
        if (filling) {
            return;
        }
        filling = true;
        List<OfficeSummary> offices = choices.offices(role.getValue());
        OfficeSummary where = office.getValue();
        office.setItems(offices);
        office.setValue(offices.contains(where) ? where : offices.size() == 1 ? offices.getFirst() : null);
        offerUnits(office.getValue(), wanted);
        filling = false;
    }

    private void offerUnits(@Nullable OfficeSummary where, @Nullable FiscalYear wanted) {
        UnitSummary before = unit.getValue();
        boolean ofUnit = RoleChoices.ofUnit(role.getValue());
        year.setVisible(ofUnit && where != null);
        unit.setVisible(ofUnit && where != null);
        unit.setItems(List.of());
        if (where != null && ofUnit) {
            OfficeUnits units = choices.units(where.id(), wanted);
            List<UnitSummary> present = units.tree().inOrder();
            year.setItems(units.years());
            year.setValue(units.year());
            unit.setItems(present);
            unit.setValue(present.contains(before) ? before : null);
            unit.setHelperText(present.isEmpty() ? text("account.unit.none", units.year()) : null);
        }
    }
}
