package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OwnerSuggestion;
import id.pantau.office.OwnerUnits;
import id.pantau.office.UnitCandidate;
import id.pantau.office.UnitSummary;
import id.pantau.planning.ui.ImportOwnerChoices.Choice;
import id.pantau.planning.ui.ImportOwnerChoices.OwnerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One owner text and the unit it stands for: one, several, all, or one the office does not have yet. */
final class ImportOwnerField extends Composite<Div> {

    /** What can be chosen; only one unit carries it with it. */
    private sealed interface Option {
        record OneUnit(UnitSummary unit) implements Option {}

        record Special(Kind kind) implements Option {}
    }

    private enum Kind {
        NEW,
        SEVERAL,
        ALL
    }

    private final OwnerText owner;
    private final ImportOwnerChoices choices;
    private final Runnable changed;
    private final List<UnitSummary> units;
    private final Select<Option> select = new Select<>();
    private final MultiSelectComboBox<UnitSummary> several = new MultiSelectComboBox<>();

    ImportOwnerField(OwnerText owner, OwnerSuggestion suggestion, ImportOwnerChoices choices, Runnable changed) {
        this.owner = owner;
        this.choices = choices;
        this.changed = changed;
        units = suggestion.candidates().stream().map(UnitCandidate::unit).toList();
        getContent().addClassName("import-owner");
        select.setLabel(owner.text());
        select.setItems(options());
        select.setItemLabelGenerator(this::words);
        several.setLabel(text("planning.import.owner.which", owner.text()));
        several.setItems(units);
        several.setItemLabelGenerator(UnitSummary::name);
        show(suggestion);
        select.addValueChangeListener(change -> chosen());
        several.addValueChangeListener(change -> chosen());
        getContent().add(select, several);
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        units.forEach(unit -> options.add(new Option.OneUnit(unit)));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SEVERAL || units.size() > 1) {
                options.add(new Option.Special(kind));
            }
        }
        return options;
    }

    private String words(Option option) {
        return switch (option) {
            case Option.OneUnit(UnitSummary unit) -> unit.name();
            case Option.Special(Kind kind) -> text("planning.import.owner." + kind, owner.text());
        };
    }

    private void show(OwnerSuggestion suggestion) {
        Choice choice = choices.of(owner).orElseGet(() -> new Choice(suggested(suggestion)));
        OwnerUnits meant = choice.units();
        if (meant == null) {
            select.setValue(new Option.Special(Kind.NEW));
        } else if (meant.all()) {
            select.setValue(new Option.Special(Kind.ALL));
        } else {
            showUnits(units.stream()
                    .filter(unit -> meant.units().contains(unit.id()))
                    .toList());
        }
        several.setVisible(isSeveral());
    }

    /** What the text certainly means, or else what it probably does: then the person is told so. */
    private @Nullable OwnerUnits suggested(OwnerSuggestion suggestion) {
        if (suggestion.match() != null || suggestion.likely().isEmpty()) {
            return suggestion.match();
        }
        OwnerUnits likely = OwnerUnits.of(suggestion.likely().stream()
                .map(candidate -> candidate.unit().id())
                .collect(Collectors.toSet()));
        choices.suggest(owner, likely);
        select.setHelperText(text("planning.import.owner.likely"));
        return likely;
    }

    private void showUnits(List<UnitSummary> meant) {
        if (meant.size() == 1) {
            select.setValue(new Option.OneUnit(meant.getFirst()));
            return;
        }
        select.setValue(new Option.Special(Kind.SEVERAL));
        several.setValue(Set.copyOf(meant));
    }

    private boolean isSeveral() {
        return new Option.Special(Kind.SEVERAL).equals(select.getValue());
    }

    private void chosen() {
        several.setVisible(isSeveral());
        select.setHelperText("");
        choices.choose(owner, choice());
        changed.run();
    }

    private Choice choice() {
        return switch (select.getValue()) {
            case Option.OneUnit(UnitSummary unit) -> new Choice(OwnerUnits.of(Set.of(unit.id())));
            case Option.Special(Kind kind) ->
                switch (kind) {
                    case NEW -> new Choice(null);
                    case ALL -> new Choice(OwnerUnits.ALL);
                    case SEVERAL ->
                        new Choice(OwnerUnits.of(
                                several.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet())));
                };
        };
    }
}
