package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.Signatory;
import id.pantau.uikit.Formats;
import java.util.List;
import java.util.Objects;

/** One signature below a part of a plan: place and date, the position, the name. */
final class SignatureBlock extends Composite<Div> {

    /** @param signing everybody who signs the part, from the left */
    SignatureBlock(PlanHeader header, List<Signatory> signing, int index) {
        getContent().addClassName("signature-block");
        Signatory signatory = signing.get(index);
        if (!datedLater(signing, index)) {
            line(dateLine(header, signatory));
        }
        if (signing.size() > 1) {
            line(text("planning.signature.role." + signatory.role()));
        }
        signatory.positionText().lines().forEach(this::line);
        line(signatory.name() == null ? text("planning.signature.no-name") : signatory.name())
                .addClassName("signature-name");
        if (signatory.employeeNumber() != null) {
            line(text("planning.signature.employee-number", signatory.employeeNumber()));
        }
    }

    /** Place and date stand once, above the last of those who sign on the same day. */
    private static boolean datedLater(List<Signatory> signing, int index) {
        return signing.subList(index + 1, signing.size()).stream()
                .anyMatch(other ->
                        Objects.equals(other.dateLine(), signing.get(index).dateLine()));
    }

    private static String dateLine(PlanHeader header, Signatory signatory) {
        if (signatory.dateLine() != null) {
            return signatory.dateLine();
        }
        return header.place() == null || header.signedOn() == null
                ? ""
                : header.place() + ", " + Formats.date(header.signedOn());
    }

    private Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        getContent().add(line);
        return line;
    }
}
