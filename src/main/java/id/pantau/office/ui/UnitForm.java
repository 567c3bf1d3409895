package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.office.UnitChange;
import id.pantau.office.UnitKind;
import id.pantau.office.UnitSummary;
import id.pantau.office.UnitTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name, kind and place of a unit. */
final class UnitForm extends Composite<Div> {

    private final TextField name = new TextField(text("office.unit.name"));
    private final Select<UnitKind> kind = new Select<>();
    private final ComboBox<UnitSummary> parent = new ComboBox<>(text("office.unit.parent"));
    private final UnitTree tree;

    /** @param unit null for a new one */
    UnitForm(UnitTree tree, @Nullable UnitSummary unit) {
        this.tree = tree;
        name.setHelperText(text("office.unit.name.hint"));
        name.setMaxLength(200);
        name.setAutofocus(true);
        kind.setLabel(text("office.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(each -> text("office.kind." + each));
        kind.addValueChangeListener(change -> offerParents());
        parent.setHelperText(text("office.unit.parent.hint"));
        parent.setClearButtonVisible(true);
        parent.setItemLabelGenerator(UnitSummary::name);
        kind.setValue(unit == null ? UnitKind.SECTION : unit.kind());
        if (unit == null) {
            name.addValueChangeListener(change -> guessKind(change.getValue()));
        } else {
            name.setValue(unit.name());
            UnitSummary above =
                    unit.parent() == null ? null : tree.unit(unit.parent()).orElse(null);
            parent.setValue(above);
        }
        getContent().addClassName("stacked-form");
        getContent().add(name, kind, parent);
    }

    UnitChange change() {
        UnitSummary above = parent.getValue();
        return new UnitChange(name.getValue(), kind.getValue(), above == null ? null : above.id());
    }

    /** Most names begin with their kind; one that does not leaves the choice alone. */
    private void guessKind(String written) {
        UnitKind said = UnitKind.of(written);
        if (said != UnitKind.SECRETARIAT) {
            kind.setValue(said);
        }
    }

    private void offerParents() {
        UnitSummary present = parent.getValue();
        List<UnitSummary> possible = tree.inOrder().stream()
                .filter(each -> kind.getValue().mayStandBelow(each.kind()))
                .toList();
        parent.setItems(possible);
        parent.setVisible(!possible.isEmpty());
        parent.setValue(present != null && possible.contains(present) ? present : null);
    }
}
