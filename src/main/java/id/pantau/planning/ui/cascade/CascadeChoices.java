package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.cascade.CascadeYears;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.FilterBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which office and year a person looks at; what leaves no choice is not asked. */
final class CascadeChoices {

    private final CascadeAddress address;
    private final CascadeYears years;
    private final Consumer<CascadeAddress> go;

    /** @param go leads to the address that a choice makes */
    CascadeChoices(CascadeAddress address, CascadeYears years, Consumer<CascadeAddress> go) {
        this.address = address;
        this.years = years;
        this.go = go;
    }

    FilterBar bar(OfficeSummary office, @Nullable FiscalYear year) {
        List<Component> fields = new ArrayList<>();
        if (years.offices().size() > 1) {
            fields.add(offices(office));
        }
        if (year != null && years.years(office.id()).size() > 1) {
            fields.add(years(office, year));
        }
        return new FilterBar(fields.toArray(Component[]::new));
    }

    private Component offices(OfficeSummary chosen) {
        ComboBox<OfficeSummary> field = new ComboBox<>(text("planning.cascade.office"), years.offices());
        field.setItemLabelGenerator(OfficeSummary::name);
        field.setValue(chosen);
        field.setWidth("20rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(address.withOffice(change.getValue().id()));
            }
        });
        return field;
    }

    private Component years(OfficeSummary office, FiscalYear chosen) {
        Select<FiscalYear> field = new Select<>();
        field.setLabel(text("planning.cascade.year"));
        field.setItems(years.years(office.id()));
        field.setValue(chosen);
        field.setWidth("7rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.withOffice(office.id()).withYear(change.getValue()));
            }
        });
        return field;
    }
}
