package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceLimits;
import id.pantau.realization.EvidenceService;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;

/** The evidence of one row of a month: looked at and downloaded by all who may, attached and removed while it is open. */
@StyleSheet("context://styles/evidence.css")
public final class EvidenceDialog extends Dialog {

    private final EvidenceService service;
    private final EvidenceContext context;
    private final Consumer<EntryDetails> changed;
    private final EvidenceMessages messages = new EvidenceMessages();
    private final Div list = new Div();
    private final Paragraph stored = new Paragraph();

    /** @param changed hears of the entry as it stands after something was attached or removed */
    public EvidenceDialog(EvidenceService service, EvidenceContext context, Consumer<EntryDetails> changed) {
        this.service = service;
        this.context = context;
        this.changed = changed;
        addClassName("evidence-dialog");
        setHeaderTitle(
                text("realization.evidence.title", Formats.month(context.row().month())));
        Paragraph row = new Paragraph(context.title());
        row.addClassName("evidence-row");
        stored.addClassName("evidence-soft");
        Div content = new Div(row, list);
        content.addClassName("evidence");
        if (context.editable()) {
            content.add(messages, new AddEvidence(service, context, messages, this::attached), stored);
        } else {
            content.addComponentAtIndex(1, new ErrorNotice(Tone.INFO, text("realization.evidence.read-only")));
            content.add(messages);
        }
        add(content);
        getFooter().add(new Button(text("realization.evidence.close"), click -> close()));
        show();
    }

    private void attached(EntryDetails entry) {
        show();
        changed.accept(entry);
    }

    private void show() {
        List<EvidenceDetails> attached = service.ofRow(context.row());
        list.removeAll();
        list.add(
                attached.isEmpty()
                        ? new Paragraph(text(emptyKey()))
                        : new EvidenceList(service, context, attached, messages, this::remove));
        FiscalYear year = new FiscalYear(context.row().month().getYear());
        EvidenceLimits limits = service.limits(context.office(), year);
        stored.setText(text(
                "realization.evidence.stored", year, Formats.number(limits.files()), FileWords.size(limits.bytes())));
    }

    private String emptyKey() {
        return context.editable() ? "realization.evidence.none" : "realization.evidence.none.read-only";
    }

    private void remove(EvidenceDetails evidence) {
        messages.run(() -> {
            EntryDetails entry = service.detach(evidence.id(), context.row());
            attached(entry);
            messages.undoable(
                    text("realization.evidence.removed", evidence.title()),
                    () -> attached(service.reuse(evidence.id(), context.row()).entry()));
        });
    }
}
