package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import id.pantau.office.OfficeSummary;
import id.pantau.progress.MonitoredPlans;
import id.pantau.shared.OfficeId;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks which office is looked at. */
public final class OfficeChoice {

    private OfficeChoice() {}

    /**
     * A field with the offices whose plans can be looked at; empty where there is no choice.
     *
     * @param go told which one the person chose
     */
    public static Optional<Component> of(MonitoredPlans plans, OfficeSummary chosen, Consumer<OfficeId> go) {
        if (plans.offices().size() < 2) {
            return Optional.empty();
        }
        ComboBox<OfficeSummary> field = new ComboBox<>(text("progress.choice.office"), plans.offices());
        field.setItemLabelGenerator(OfficeSummary::name);
        field.setValue(chosen);
        field.setWidth("20rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue().id());
            }
        });
        return Optional.of(field);
    }
}
