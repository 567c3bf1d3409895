package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceKind;
import id.pantau.realization.EvidencePlace;
import id.pantau.realization.EvidenceService;
import id.pantau.realization.StoredFile;
import id.pantau.uikit.Icons;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** One piece of evidence: what it is, whose, and where it is used besides. */
final class EvidenceItem extends Composite<Div> {

    EvidenceItem(
            EvidenceService service,
            EvidenceDetails evidence,
            List<EvidencePlace> places,
            ZoneId zone,
            EvidenceMessages messages) {
        getContent().addClassName("evidence-item");
        Div words = new Div(title(service, evidence, messages));
        words.addClassName("evidence-words");
        if (evidence.kind() == EvidenceKind.TEXT) {
            words.add(said(evidence));
        }
        words.add(facts(evidence, zone));
        if (!places.isEmpty()) {
            Span used = new Span(FileWords.places(places));
            used.addClassName("evidence-used");
            words.add(used);
        }
        getContent().add(icon(evidence).create(), words);
    }

    private static Component title(EvidenceService service, EvidenceDetails evidence, EvidenceMessages messages) {
        return switch (evidence.kind()) {
            case FILE -> new EvidenceDownload(service, evidence, messages);
            case LINK -> link(evidence);
            case TEXT -> new Span(evidence.title());
        };
    }

    private static Anchor link(EvidenceDetails evidence) {
        String address = Objects.requireNonNull(evidence.content());
        Anchor link = new Anchor(address, evidence.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setTitle(text("realization.evidence.new-tab", address));
        return link;
    }

    private static Paragraph said(EvidenceDetails evidence) {
        Paragraph said = new Paragraph(Objects.requireNonNull(evidence.content()));
        said.addClassName("evidence-said");
        return said;
    }

    private static Span facts(EvidenceDetails evidence, ZoneId zone) {
        Span facts = new Span(FileWords.facts(evidence, zone));
        facts.addClassName("evidence-soft");
        StoredFile file = evidence.file();
        if (file != null) {
            facts.setTitle(text("realization.evidence.checksum", file.sha256()));
        }
        return facts;
    }

    private static Icons icon(EvidenceDetails evidence) {
        return switch (evidence.kind()) {
            case FILE -> Icons.DOCUMENT;
            case LINK -> Icons.EVIDENCE;
            case TEXT -> Icons.COMMENT;
        };
    }
}
