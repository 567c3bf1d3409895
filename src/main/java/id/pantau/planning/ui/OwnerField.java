package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import id.pantau.planning.NewAction;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.SetText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who answers for a row: a unit of the office, all of them, or as the document words it. */
final class OwnerField extends ComboBox<String> {

    /** @param known the names to choose from */
    OwnerField(NewAction action, List<String> known, EditFields fields) {
        super(text("planning.edit.field.OWNER"));
        setItems(
                Stream.of(Stream.of(text("planning.edit.owner.all")), known.stream(), Stream.ofNullable(action.owner()))
                        .flatMap(names -> names)
                        .distinct()
                        .toList());
        setValue(action.owner());
        setReadOnly(!fields.open());
        setHelperText(text("planning.edit.owner.hint"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            if (!Objects.equals(typed.getDetail(), getValue())) {
                setValue(typed.getDetail());
                fields.store(this, () -> new SetText(action.key(), PartField.OWNER, typed.getDetail()));
            }
        });
        fields.stored(this, name -> new SetText(action.key(), PartField.OWNER, name));
    }
}
