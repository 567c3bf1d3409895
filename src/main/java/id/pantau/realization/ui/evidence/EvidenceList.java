package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceService;
import id.pantau.uikit.Icons;
import java.util.List;
import java.util.function.Consumer;

/** What is attached to a row. */
final class EvidenceList extends Composite<UnorderedList> {

    EvidenceList(
            EvidenceService service,
            EvidenceContext context,
            List<EvidenceDetails> attached,
            EvidenceMessages messages,
            Consumer<EvidenceDetails> remove) {
        getContent().addClassName("evidence-list");
        for (EvidenceDetails evidence : attached) {
            ListItem item = new ListItem(
                    new EvidenceItem(service, evidence, evidence.elsewhere(context.row()), context.zone(), messages));
            if (context.editable()) {
                Button off = new Button(Icons.TRASH.create(), click -> remove.accept(evidence));
                off.addThemeName("tertiary");
                off.setAriaLabel(text("realization.evidence.remove", evidence.title()));
                off.setTooltipText(text("realization.evidence.remove.short"));
                item.add(off);
            }
            getContent().add(item);
        }
    }
}
