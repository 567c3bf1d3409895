package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.SetText;
import id.pantau.shared.DomainException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fields whose value is stored when it is left; what cannot be stored stays in the field with the reason below it. */
final class EditFields {

    /** Long enough to write on, short enough to lose nothing. */
    private static final int STORED_AFTER_MILLIS = 1_500;

    private final EditDesk desk;
    private final boolean open;

    /** @param open whether the document itself may be changed */
    EditFields(EditDesk desk, boolean open) {
        this.desk = desk;
        this.open = open;
    }

    EditDesk desk() {
        return desk;
    }

    boolean open() {
        return open;
    }

    /** A line of text of a part. */
    TextField line(String part, PartField field, @Nullable String value) {
        TextField line = new TextField(text("planning.edit.field." + field));
        return bound(line, part, field, value);
    }

    /** A text of a part that may be long. */
    TextArea area(String part, PartField field, @Nullable String value) {
        TextArea area = new TextArea(text("planning.edit.field." + field));
        area.setMinRows(2);
        return bound(area, part, field, value);
    }

    private <F extends AbstractField<?, String> & HasValidationProperties & HasValueChangeMode> F bound(
            F field, String part, PartField of, @Nullable String value) {
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setReadOnly(!open);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(STORED_AFTER_MILLIS);
        stored(field, words -> new SetText(part, of, words));
        if (of == PartField.TEXT) {
            needed(field, field.getValue());
            field.addValueChangeListener(changed -> needed(field, changed.getValue()));
        }
        return field;
    }

    private static void needed(HasValidationProperties field, String value) {
        if (value.isBlank()) {
            field.setErrorMessage(text("planning.edit.needed"));
            field.setInvalid(true);
        }
    }

    /** Stores what is put into the field. @param edit null from the function stores nothing */
    <V, F extends HasValue<?, V> & HasValidationProperties> void stored(F field, Function<V, @Nullable PlanEdit> edit) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                store(field, () -> edit.apply(field.getValue()));
            }
        });
    }

    /** Makes a change; what is wrong with it stands below the field. */
    void store(HasValidationProperties field, Supplier<@Nullable PlanEdit> edit) {
        field.setInvalid(false);
        try {
            PlanEdit wanted = edit.get();
            if (wanted != null) {
                desk.edit(wanted);
            }
        } catch (DomainException refused) {
            field.setErrorMessage(text(refused.messageKey(), refused.arguments().toArray()));
            field.setInvalid(true);
        }
    }
}
