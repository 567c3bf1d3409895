package id.pantau.realization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.pantau.achievement.Realized;
import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every field of an entry, with the figures to date recomputed while the value is typed. */
final class EntryFields extends Composite<Div> {

    private final TaskRow row;
    private final @Nullable ScheduleGrain grain;
    private final ReadingField<Realized> value;
    private final ToDatePanel toDate;
    private final List<ActionFields> actions;
    private final NarrativeFields narrative = new NarrativeFields();
    private List<Optional<Object>> untouched = List.of();

    EntryFields(TaskRow row, @Nullable ScheduleGrain grain, Runnable typed) {
        this.row = row;
        this.grain = grain;
        value = ValueField.of(row);
        toDate = new ToDatePanel(row);
        actions = row.actions().stream()
                .map(action -> new ActionFields(
                        action, ScheduleWords.isAsked(action, grain, row.month().getMonth())))
                .toList();
        Div figures = new Div(value, toDate);
        figures.addClassName("entry-figures");
        figures.add(actions.toArray(ActionFields[]::new));
        getContent().addClassName("entry-fields");
        getContent().add(figures, narrative);
        value.addValueChangeListener(change -> compute());
        fields().forEach(field -> field.addValueChangeListener(change -> typed.run()));
    }

    void show(Optional<EntryDetails> entry) {
        value.setValue(entry.map(EntryDetails::value).orElse(""));
        actions.forEach(fields -> fields.show(entry, usualBasis()));
        narrative.show(entry.map(EntryDetails::narrative).orElse(Narrative.NONE));
        untouched = values();
        compute();
    }

    boolean areTouched() {
        return !values().equals(untouched);
    }

    /** The first field whose content cannot be taken as it is. */
    Optional<Focusable<?>> refused() {
        return fields().filter(field -> field instanceof HasValidationProperties check && check.isInvalid())
                .<Focusable<?>>map(field -> (Focusable<?>) field)
                .findFirst();
    }

    EntryContent content() {
        return new EntryContent(
                value.getValue(),
                actions.stream().map(ActionFields::progress).toList(),
                narrative.narrative());
    }

    void focus() {
        value.focus();
    }

    private void compute() {
        toDate.show(row.toDate(grain, Realized.from(value.reading())));
    }

    /** The paper that counted in the entries before, as long as nobody chooses another. */
    private SpendingBasis usualBasis() {
        return row.entries().reversed().stream()
                .flatMap(entry -> entry.actions().stream())
                .map(ActionProgress::basis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SpendingBasis.SP2D);
    }

    private List<Optional<Object>> values() {
        return fields().map(field -> Optional.<Object>ofNullable(field.getValue()))
                .toList();
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.concat(
                Stream.concat(Stream.of(value), actions.stream().flatMap(ActionFields::fields)), narrative.fields());
    }
}
