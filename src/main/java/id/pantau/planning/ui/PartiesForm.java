package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.Party;
import id.pantau.planning.PlanKind;
import id.pantau.planning.SignatoryRole;
import id.pantau.planning.editing.SetParties;
import java.util.ArrayList;
import java.util.List;

/** Between whom a Perjanjian Kinerja is agreed: who promises, and the superior. */
final class PartiesForm extends Composite<Section> {

    private static final int MOST = 2;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_POSITION = 500;

    private final EditFields fields;

    PartiesForm(EditFields fields) {
        this.fields = fields;
        getContent().addClassName("signatories-form");
        getContent().setVisible(fields.desk().content().header().kind() == PlanKind.PERJANJIAN_KINERJA);
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(text("planning.edit.party")));
        for (int place = 0; place < parties().size(); place++) {
            getContent().add(block(place));
        }
        if (fields.open() && parties().size() < MOST) {
            getContent().add(new Button(text("planning.edit.party.add"), click -> add()));
        }
    }

    private Div block(int place) {
        Party party = parties().get(place);
        TextField name = line("planning.edit.party.name", party.name(), LONGEST_NAME);
        TextField position = line("planning.edit.party.position", party.position(), LONGEST_POSITION);
        fields.stored(name, words -> at(place, new Party(party.role(), words.strip(), position.getValue())));
        fields.stored(position, words -> at(place, new Party(party.role(), name.getValue(), words.strip())));
        Div block = new Div(name, position);
        if (fields.open()) {
            block.add(remove(place));
        }
        block.addClassName("part-fields");
        return block;
    }

    private TextField line(String key, String value, int longest) {
        TextField line = new TextField(text(key));
        line.setValue(value);
        line.setMaxLength(longest);
        line.setReadOnly(!fields.open());
        return line;
    }

    private Button remove(int place) {
        Button remove = new Button(text("planning.edit.party.remove", place + 1), click -> {
            List<Party> others = new ArrayList<>(parties());
            others.remove(place);
            stored(others);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void add() {
        List<Party> more = new ArrayList<>(parties());
        more.add(new Party(more.isEmpty() ? SignatoryRole.FIRST_PARTY : SignatoryRole.SECOND_PARTY, "", ""));
        stored(more);
    }

    private void stored(List<Party> parties) {
        fields.desk().edit(new SetParties(parties));
        show();
    }

    private SetParties at(int place, Party party) {
        List<Party> changed = new ArrayList<>(parties());
        changed.set(place, party);
        return new SetParties(changed);
    }

    private List<Party> parties() {
        return fields.desk().content().parties();
    }
}
