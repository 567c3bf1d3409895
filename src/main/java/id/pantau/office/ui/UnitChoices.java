package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeUnits;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.FilterBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Whose units of which year are shown. */
final class UnitChoices {

    private final List<OfficeSummary> offices;
    private final OfficeUnits page;
    private final BiConsumer<OfficeId, @Nullable FiscalYear> go;

    UnitChoices(List<OfficeSummary> offices, OfficeUnits page, BiConsumer<OfficeId, @Nullable FiscalYear> go) {
        this.offices = offices;
        this.page = page;
        this.go = go;
    }

    FilterBar bar() {
        List<Component> fields = new ArrayList<>();
        if (offices.size() > 1) {
            fields.add(office());
        }
        fields.add(year());
        return new FilterBar(fields.toArray(Component[]::new));
    }

    private Component office() {
        ComboBox<OfficeSummary> field = new ComboBox<>(text("office.office"), offices);
        field.setItemLabelGenerator(OfficeSummary::name);
        field.setValue(page.office());
        field.setWidth("20rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue().id(), page.year());
            }
        });
        return field;
    }

    private Component year() {
        Select<FiscalYear> field = new Select<>();
        field.setLabel(text("office.year"));
        field.setItems(page.years());
        field.setValue(page.year());
        field.setWidth("8rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(page.office().id(), change.getValue());
            }
        });
        return field;
    }
}
