package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Party;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.Signatory;
import java.util.List;

/** Who declares and who signs a plan, where and when: part by part, as the document has it. */
final class SignaturePanel extends Composite<Div> {

    private final PlanDetails plan;

    /** @param parties of the statement; none where the document has no statement */
    SignaturePanel(PlanDetails plan, List<Party> parties) {
        this.plan = plan;
        getContent().addClassName("signature-panel");
        for (DocumentPart part : DocumentPart.values()) {
            List<Signatory> signing = plan.signatories().stream()
                    .filter(signatory -> signatory.part() == part)
                    .toList();
            List<Party> declaring = part == DocumentPart.STATEMENT ? parties : List.of();
            if (!signing.isEmpty() || !declaring.isEmpty()) {
                getContent().add(part(part, signing, declaring));
            }
        }
    }

    private Section part(DocumentPart part, List<Signatory> signing, List<Party> parties) {
        Section section = new Section();
        section.addClassName("signature-part");
        if (part != DocumentPart.DOCUMENT) {
            section.add(new H2(text("planning.signature.part." + part)));
        }
        if (!parties.isEmpty()) {
            section.add(new PartyList(parties));
        }
        Div blocks = new Div();
        blocks.addClassName("signature-blocks");
        for (int index = 0; index < signing.size(); index++) {
            blocks.add(new SignatureBlock(plan.summary().header(), signing, index));
        }
        section.add(blocks);
        return section;
    }
}
