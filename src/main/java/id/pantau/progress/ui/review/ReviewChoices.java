package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitSummary;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.ui.OfficeChoice;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Formats;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which office, month and unit a person looks through; what leaves no choice is not asked. */
final class ReviewChoices {

    private final ReviewAddress address;
    private final Consumer<ReviewAddress> go;
    private final List<Component> fields = new ArrayList<>();

    /** @param go leads to the address that a choice makes */
    ReviewChoices(ReviewAddress address, Consumer<ReviewAddress> go) {
        this.address = address;
        this.go = go;
    }

    ReviewChoices office(MonitoredPlans plans, OfficeSummary chosen) {
        OfficeChoice.of(plans, chosen, office -> go.accept(address.withOffice(office)))
                .ifPresent(fields::add);
        return this;
    }

    ReviewChoices month(List<YearMonth> months, YearMonth chosen) {
        Select<YearMonth> field = new Select<>();
        field.setLabel(text("progress.review.month"));
        field.setItems(months);
        field.setItemLabelGenerator(Formats::month);
        field.setValue(chosen);
        field.setWidth("12rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.withMonth(change.getValue()));
            }
        });
        fields.add(field);
        return this;
    }

    ReviewChoices unit(List<UnitSummary> units) {
        ComboBox<UnitSummary> field = new ComboBox<>(text("progress.choice.unit"), units);
        field.setItemLabelGenerator(UnitSummary::name);
        field.setPlaceholder(text("progress.choice.all"));
        field.setClearButtonVisible(true);
        field.setValue(chosen(units));
        field.setWidth("20rem");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.withUnit(
                        change.getValue() == null ? null : change.getValue().id()));
            }
        });
        fields.add(field);
        return this;
    }

    private @Nullable UnitSummary chosen(List<UnitSummary> units) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.id().value(), address.unit()))
                .findFirst()
                .orElse(null);
    }

    /** @param end what stands at the far end */
    FilterBar bar(Component... end) {
        return new FilterBar(fields.toArray(Component[]::new)).end(end);
    }
}
