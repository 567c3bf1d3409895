package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import id.pantau.planning.editing.SetSignatories;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who signs a plan, block by block. */
final class SignatoriesForm extends Composite<Section> {

    private static final int LONGEST_POSITION = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private final EditFields fields;

    SignatoriesForm(EditFields fields) {
        this.fields = fields;
        getContent().addClassName("signatories-form");
        show();
    }

    private void show() {
        getContent().removeAll();
        List<Signatory> signatories = signatories();
        for (int place = 0; place < signatories.size(); place++) {
            getContent().add(block(place, signatories.get(place)));
        }
        if (fields.open()) {
            getContent().add(new Button(text("planning.edit.signatory.add"), click -> add()));
        }
    }

    private Div block(int place, Signatory signatory) {
        Select<SignatoryRole> role = new Select<>();
        role.setLabel(text("planning.edit.signatory.role"));
        role.setItems(SignatoryRole.values());
        role.setItemLabelGenerator(each -> text("planning.edit.signatory.role." + each));
        role.setValue(signatory.role());
        TextArea position = new TextArea(text("planning.edit.signatory.position"));
        position.setValue(signatory.positionText());
        position.setMaxLength(LONGEST_POSITION);
        TextField name = line("planning.edit.signatory.name", signatory.name(), LONGEST_NAME);
        TextField number = line("planning.edit.signatory.number", signatory.employeeNumber(), LONGEST_NUMBER);
        role.setReadOnly(!fields.open());
        position.setReadOnly(!fields.open());
        fields.stored(
                role, each -> at(place, with(place, each, position.getValue(), name.getValue(), number.getValue())));
        for (var field : List.of(name, number)) {
            fields.stored(
                    field,
                    words -> at(
                            place,
                            with(place, role.getValue(), position.getValue(), name.getValue(), number.getValue())));
        }
        fields.stored(
                position, words -> at(place, with(place, role.getValue(), words, name.getValue(), number.getValue())));
        Div block = new Div(new H3(text("planning.edit.signatory", place + 1)), role, position, name, number);
        if (fields.open()) {
            block.add(remove(place));
        }
        block.addClassName("part-fields");
        return block;
    }

    private TextField line(String key, @Nullable String value, int longest) {
        TextField line = new TextField(text(key));
        line.setValue(Objects.requireNonNullElse(value, ""));
        line.setMaxLength(longest);
        line.setReadOnly(!fields.open());
        return line;
    }

    private Button remove(int place) {
        Button remove = new Button(text("planning.edit.signatory.remove", place + 1), click -> {
            List<Signatory> others = new ArrayList<>(signatories());
            others.remove(place);
            fields.desk().edit(new SetSignatories(others));
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void add() {
        List<Signatory> more = new ArrayList<>(signatories());
        more.add(new Signatory(DocumentPart.DOCUMENT, SignatoryRole.SIGNATORY, "", null, null, null));
        fields.desk().edit(new SetSignatories(more));
        show();
    }

    private SetSignatories at(int place, Signatory signatory) {
        List<Signatory> changed = new ArrayList<>(signatories());
        changed.set(place, signatory);
        return new SetSignatories(changed);
    }

    private Signatory with(int place, SignatoryRole role, String position, String name, String number) {
        Signatory old = signatories().get(place);
        return new Signatory(old.part(), role, position, orNull(name), orNull(number), old.dateLine());
    }

    private static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private List<Signatory> signatories() {
        return fields.desk().content().signatories();
    }
}
