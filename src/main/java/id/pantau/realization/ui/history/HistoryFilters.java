package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitSummary;
import id.pantau.realization.HistoryKind;
import id.pantau.realization.HistoryWords;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.DateField;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.time.Month;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is looked for: each change leads to another address. */
final class HistoryFilters extends Composite<FilterBar> {

    private final ComboBox<OfficeSummary> office = new ComboBox<>(text("realization.history.office"));
    private final Select<FiscalYear> year = new Select<>();
    private final Select<Month> month = new Select<>();
    private final ComboBox<UnitSummary> unit = new ComboBox<>(text("realization.history.unit"));
    private final MultiSelectComboBox<HistoryKind> kinds = new MultiSelectComboBox<>(text("realization.history.kinds"));
    private final TextField person = new TextField(text("realization.history.person"));
    private final TextField words = new TextField(text("realization.history.words"));
    private final DateField from = new DateField(text("realization.history.from"));
    private final DateField to = new DateField(text("realization.history.to"));
    private final Button reset = new Button(text("realization.history.reset"), Icons.CLOSE.create());
    private HistoryAddress address = HistoryAddress.of(QueryParameters.empty());

    /** @param go is called with what a person chose */
    HistoryFilters(Consumer<HistoryAddress> go) {
        offer();
        size();
        Stream.<HasValue<?, ?>>of(office, year, month, unit, kinds, person, words, from, to)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        go.accept(chosen());
                    }
                }));
        reset.addClickListener(click -> go.accept(
                new HistoryAddress(address.office(), address.year(), null, null, Set.of(), "", "", null, null, 1)));
        reset.addThemeName("tertiary");
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(office, year, month, unit, kinds, person, words, from, to, reset);
    }

    /** Shows what the address says; what is typed meanwhile stays. */
    void show(HistoryChoices choices, HistoryAddress said) {
        address = said;
        office.setItems(choices.offices());
        office.setVisible(choices.offices().size() > 1);
        year.setItems(choices.years());
        unit.setItems(choices.units());
        unit.setVisible(!choices.units().isEmpty());
        office.setValue(choices.office());
        year.setValue(choices.year());
        month.setValue(said.month());
        unit.setValue(choices.units().stream()
                .filter(each -> said.unit() != null && each.id().value() == said.unit())
                .findFirst()
                .orElse(null));
        kinds.setValue(said.kinds());
        person.setValue(said.person());
        words.setValue(said.words());
        from.setValue(said.from());
        to.setValue(said.to());
        reset.setVisible(said.isFiltered());
    }

    private void offer() {
        office.setItemLabelGenerator(OfficeSummary::name);
        year.setLabel(text("realization.history.year"));
        month.setLabel(text("realization.history.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(each -> each == null ? text("realization.history.month.all") : Formats.month(each));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(text("realization.history.month.all"));
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setPlaceholder(text("realization.history.unit.all"));
        unit.setClearButtonVisible(true);
        kinds.setItems(HistoryKind.values());
        kinds.setItemLabelGenerator(HistoryWords::kind);
        kinds.setPlaceholder(text("realization.history.kinds.all"));
        kinds.setClearButtonVisible(true);
        words.setPlaceholder(text("realization.history.words.where"));
        Stream.of(person, words).forEach(field -> {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        });
        Stream.of(from, to).forEach(field -> field.setClearButtonVisible(true));
    }

    private void size() {
        Stream.<HasSize>of(office, unit, kinds, words).forEach(field -> field.setWidth("15rem"));
        Stream.<HasSize>of(month, person, from, to).forEach(field -> field.setWidth("11rem"));
        year.setWidth("7rem");
    }

    private HistoryAddress chosen() {
        OfficeSummary where = office.getValue();
        UnitSummary whose = unit.getValue();
        boolean elsewhere =
                where != null && !Objects.equals(address.office(), where.id().value());
        return new HistoryAddress(
                where == null ? address.office() : Long.valueOf(where.id().value()),
                year.getValue() == null ? null : year.getValue().value(),
                month.getValue(),
                whose == null || elsewhere ? null : whose.id().value(),
                kinds.getValue(),
                person.getValue(),
                words.getValue(),
                from.getValue(),
                to.getValue(),
                1);
    }
}
