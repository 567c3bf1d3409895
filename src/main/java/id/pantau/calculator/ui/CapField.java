package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The choice of a cap, or one typed. */
final class CapField extends ComboBox<String> {

    CapField() {
        super(text("calculator.cap"));
        setItems(TypedCap.CHOICES);
        setItemLabelGenerator(CapField::words);
        setHelperText(text("calculator.cap.hint"));
        setAllowCustomValue(true);
        setManualValidation(true);
        addCustomValueSetListener(typed -> choose(TypedCap.tidy(typed.getDetail())));
        addValueChangeListener(change -> judge());
    }

    /** @param tidy text of {@link TypedCap} */
    void choose(String tidy) {
        Set<String> items = new LinkedHashSet<>(TypedCap.CHOICES);
        items.add(tidy);
        setItems(List.copyOf(items));
        setValue(tidy);
        judge();
    }

    /** The tidy text; the usual cap where nothing is chosen. */
    String chosen() {
        return isEmpty() ? TypedCap.USUAL : getValue();
    }

    private void judge() {
        boolean read = isEmpty() || TypedCap.read(getValue()).isPresent();
        setInvalid(!read);
        setErrorMessage(read ? null : text("calculator.cap.wrong"));
    }

    private static String words(String tidy) {
        if (tidy.equals(TypedCap.NONE)) {
            return text("calculator.cap.none");
        }
        return TypedCap.read(tidy).isPresent() ? tidy + "\u00a0%" : tidy;
    }
}
