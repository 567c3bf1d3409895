package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.Signatory;
import id.pantau.uikit.Formats;

/** Who signed a plan, where and when, as the document has it. */
final class SignaturePanel extends Composite<Div> {

    SignaturePanel(PlanDetails plan) {
        getContent().addClassName("signature-panel");
        plan.signatories()
                .forEach(signatory -> getContent().add(block(plan.summary().header(), signatory)));
    }

    private static Div block(PlanHeader header, Signatory signatory) {
        Div block = new Div();
        block.addClassName("signature-block");
        if (header.place() != null && header.signedOn() != null) {
            block.add(new Paragraph(header.place() + ", " + Formats.date(header.signedOn())));
        }
        signatory.positionText().lines().forEach(line -> block.add(new Paragraph(line)));
        Paragraph name =
                new Paragraph(signatory.name() == null ? text("planning.signature.no-name") : signatory.name());
        name.addClassName("signature-name");
        block.add(name);
        if (signatory.employeeNumber() != null) {
            block.add(new Paragraph(text("planning.signature.employee-number", signatory.employeeNumber())));
        }
        return block;
    }
}
