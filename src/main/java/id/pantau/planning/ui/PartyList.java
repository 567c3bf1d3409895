package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.pantau.planning.Party;
import java.util.List;

/** The parties of a Perjanjian Kinerja as its statement names them. */
final class PartyList extends Composite<Div> {

    PartyList(List<Party> parties) {
        getContent().addClassName("party-list");
        for (Party party : parties) {
            Div entry = new Div();
            if (parties.size() > 1) {
                entry.add(new H3(text("planning.signature.role." + party.role())));
            }
            DescriptionList facts = new DescriptionList();
            fact(facts, text("planning.signature.name"), party.name());
            fact(facts, text("planning.signature.position"), party.position());
            entry.add(facts);
            getContent().add(entry);
        }
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
