package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceService;
import id.pantau.shared.FiscalYear;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds evidence that was used in the year already, to attach it once more. */
final class UsedBefore extends Composite<Div> {

    private static final int SHOWN = 30;

    private final EvidenceService service;
    private final EvidenceContext context;
    private final EvidenceMessages messages;
    private final Consumer<EntryDetails> attached;
    private final Runnable done;
    private final List<EvidenceDetails> known;
    private final TextField search = new TextField(text("realization.evidence.search"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph note = new Paragraph();

    UsedBefore(
            EvidenceService service,
            EvidenceContext context,
            EvidenceMessages messages,
            Consumer<EntryDetails> attached,
            Runnable done) {
        this.service = service;
        this.context = context;
        this.messages = messages;
        this.attached = attached;
        this.done = done;
        Set<Object> here =
                service.ofRow(context.row()).stream().map(EvidenceDetails::id).collect(Collectors.toSet());
        known = service
                .usable(context.office(), new FiscalYear(context.row().month().getYear()))
                .stream()
                .filter(evidence -> !here.contains(evidence.id()))
                .toList();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(typed -> show());
        list.addClassName("evidence-list");
        note.addClassName("evidence-soft");
        note.getElement().setAttribute("role", "status");
        Button close = new Button(text("realization.evidence.close"), click -> done.run());
        getContent().addClassName("evidence-form");
        getContent().add(search, note, list, close);
        show();
    }

    private void show() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<EvidenceDetails> found =
                known.stream().filter(evidence -> matches(evidence, wanted)).toList();
        list.removeAll();
        found.stream().limit(SHOWN).forEach(evidence -> list.add(item(evidence)));
        note.setText(
                known.isEmpty()
                        ? text("realization.evidence.used.none")
                        : text("realization.evidence.used.found", found.size(), known.size()));
        search.setVisible(!known.isEmpty());
        list.setVisible(!found.isEmpty());
    }

    private static boolean matches(EvidenceDetails evidence, String wanted) {
        String content = evidence.content();
        return Stream.concat(
                        Stream.of(evidence.title(), evidence.addedBy(), content == null ? "" : content),
                        evidence.places().stream().map(place -> place.text()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private ListItem item(EvidenceDetails evidence) {
        Button use = new Button(text("realization.evidence.use"), click -> use(evidence));
        use.setAriaLabel(text("realization.evidence.use.this", evidence.title()));
        use.addThemeName("small");
        return new ListItem(new EvidenceItem(service, evidence, evidence.places(), context.zone(), messages), use);
    }

    private void use(EvidenceDetails evidence) {
        messages.run(() -> {
            attached.accept(service.reuse(evidence.id(), context.row()).entry());
            messages.told(text("realization.evidence.attached", evidence.title()));
            done.run();
        });
    }
}
