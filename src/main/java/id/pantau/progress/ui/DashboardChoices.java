package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.ReportedMonths;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which office, year and month a person looks at; what leaves no choice is not asked. */
final class DashboardChoices {

    private final DashboardAddress address;
    private final Consumer<DashboardAddress> go;
    private final List<Component> fields = new ArrayList<>();

    /** @param go leads to the address that a choice makes */
    DashboardChoices(DashboardAddress address, Consumer<DashboardAddress> go) {
        this.address = address;
        this.go = go;
    }

    DashboardChoices office(MonitoredPlans plans, OfficeSummary chosen) {
        OfficeChoice.of(plans, chosen, office -> go.accept(address.withOffice(office)))
                .ifPresent(fields::add);
        return this;
    }

    DashboardChoices year(List<FiscalYear> years, FiscalYear chosen) {
        if (years.size() > 1) {
            Select<FiscalYear> field = new Select<>();
            field.setLabel(text("progress.choice.year"));
            field.setItems(years);
            field.setValue(chosen);
            field.setWidth("7rem");
            field.addValueChangeListener(change -> go(change.isFromClient(), address.withYear(change.getValue())));
            fields.add(field);
        }
        return this;
    }

    DashboardChoices month(ReportedMonths months, Month chosen) {
        if (months.begun().size() > 1) {
            Select<Month> field = new Select<>();
            field.setLabel(text("progress.choice.month"));
            field.setItems(months.begun());
            field.setItemLabelGenerator(month -> Formats.month(months.year().month(month)));
            field.setValue(chosen);
            field.setWidth("12rem");
            field.addValueChangeListener(change -> go(change.isFromClient(), address.withMonth(change.getValue())));
            fields.add(field);
        }
        return this;
    }

    private void go(boolean chosenByHand, DashboardAddress there) {
        if (chosenByHand) {
            go.accept(there);
        }
    }

    /** @param samples whether some of the figures are made up for the demo mode */
    FilterBar bar(boolean samples) {
        FilterBar bar = new FilterBar(fields.toArray(Component[]::new));
        return samples ? bar.end(new StatusBadge(Tone.INFO, text("progress.samples"))) : bar;
    }
}
