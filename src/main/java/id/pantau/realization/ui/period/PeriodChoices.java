package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.FilterBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Whose months of which year are shown. */
final class PeriodChoices {

    private final OfficeSummary office;
    private final FiscalYear year;
    private final BiConsumer<OfficeId, FiscalYear> go;

    PeriodChoices(OfficeSummary office, FiscalYear year, BiConsumer<OfficeId, FiscalYear> go) {
        this.office = office;
        this.year = year;
        this.go = go;
    }

    FilterBar bar(List<OfficeSummary> offices, List<FiscalYear> years) {
        List<Component> fields = new ArrayList<>();
        if (offices.size() > 1) {
            fields.add(offices(offices));
        }
        fields.add(years(years));
        return new FilterBar(fields.toArray(Component[]::new));
    }

    private Component offices(List<OfficeSummary> offices) {
        ComboBox<OfficeSummary> field = new ComboBox<>(text("realization.period.office"), offices);
        field.setItemLabelGenerator(OfficeSummary::name);
        field.setValue(office);
        field.setWidth("20rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue().id(), year);
            }
        });
        return field;
    }

    private Component years(List<FiscalYear> years) {
        Select<FiscalYear> field = new Select<>();
        field.setLabel(text("realization.period.year"));
        field.setItems(years);
        field.setValue(year);
        field.setWidth("7rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(office.id(), change.getValue());
            }
        });
        return field;
    }
}
