package id.pantau.report.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.report.ReportedPlan;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.FilterBar;
import java.util.List;

/** Chooses the office and the year whose reports are shown; a choice is an address of its own. */
final class PlanChoice extends Composite<FilterBar> {

    private final List<ReportedPlan> plans;
    private final ReportedPlan shown;

    PlanChoice(List<ReportedPlan> plans, ReportedPlan shown) {
        this.plans = plans;
        this.shown = shown;
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(office(), year());
    }

    private ComboBox<OfficeSummary> office() {
        ComboBox<OfficeSummary> office = new ComboBox<>(text("report.office"));
        office.setItems(plans.stream().map(ReportedPlan::office).distinct().toList());
        office.setItemLabelGenerator(OfficeSummary::name);
        office.setValue(shown.office());
        office.setWidth("20rem");
        office.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(plans.stream()
                        .filter(plan -> plan.office().equals(change.getValue()))
                        .findFirst()
                        .orElse(shown));
            }
        });
        return office;
    }

    private Select<FiscalYear> year() {
        List<ReportedPlan> same = plans.stream()
                .filter(plan -> plan.office().equals(shown.office()))
                .toList();
        Select<FiscalYear> year = new Select<>();
        year.setLabel(text("report.year"));
        year.setItems(same.stream().map(ReportedPlan::year).distinct().toList());
        year.setValue(shown.year());
        year.setWidth("7rem");
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(same.stream()
                        .filter(plan -> plan.year().equals(change.getValue()))
                        .findFirst()
                        .orElse(shown));
            }
        });
        return year;
    }

    private void go(ReportedPlan plan) {
        ReportAddress address =
                new ReportAddress(plan.office().id().value(), plan.year().value());
        getUI().ifPresent(ui -> ui.navigate(ReportsView.class, address.query()));
    }
}
