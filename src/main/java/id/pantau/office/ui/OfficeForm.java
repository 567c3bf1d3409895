package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.office.NewOffice;
import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Code, name, type and parent of an office. */
final class OfficeForm extends Composite<Div> {

    private final TextField code = new TextField(text("office.code"));
    private final TextField name = new TextField(text("office.name"));
    private final Select<OfficeType> type = new Select<>();
    private final ComboBox<OfficeSummary> parent = new ComboBox<>(text("office.parent"));
    private final List<OfficeSummary> all;

    /** @param office null for a new one */
    OfficeForm(List<OfficeSummary> all, @Nullable OfficeSummary office) {
        this.all = all;
        code.setHelperText(text("office.code.hint"));
        code.setMaxLength(40);
        code.setAutofocus(true);
        name.setMaxLength(200);
        name.setHelperText(text("office.name.hint"));
        type.setLabel(text("office.type"));
        type.setItems(OfficeType.PROVINCE, OfficeType.REGENCY, OfficeType.CITY);
        type.setItemLabelGenerator(each -> text("office.type." + each));
        type.addValueChangeListener(change -> offerParents());
        parent.setItemLabelGenerator(OfficeSummary::name);
        fill(office);
        getContent().addClassName("stacked-form");
        getContent().add(code, name, type, parent);
    }

    NewOffice office() {
        OfficeSummary above = parent.getValue();
        return new NewOffice(code.getValue(), name.getValue(), type.getValue(), above == null ? null : above.id());
    }

    private void fill(@Nullable OfficeSummary office) {
        if (office == null) {
            type.setValue(OfficeType.PROVINCE);
            return;
        }
        code.setValue(office.code());
        name.setValue(office.name());
        if (office.type() == OfficeType.NATIONAL) {
            type.setItems(OfficeType.NATIONAL);
            Stream.<Component>of(code, type, parent).forEach(field -> field.setVisible(false));
        }
        type.setValue(office.type());
        all.stream()
                .filter(each -> each.id().equals(office.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
    }

    private void offerParents() {
        OfficeSummary present = parent.getValue();
        List<OfficeSummary> possible = all.stream()
                .filter(each -> type.getValue().mayStandBelow(each.type()))
                .toList();
        parent.setItems(possible);
        parent.setValue(possible.contains(present) || possible.size() != 1 ? present : possible.getFirst());
        if (present != null && !possible.contains(present)) {
            parent.clear();
        }
    }
}
