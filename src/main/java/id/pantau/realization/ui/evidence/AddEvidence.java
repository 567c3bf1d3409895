package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceService;
import id.pantau.uikit.Icons;
import java.util.function.Consumer;
import java.util.function.Function;

/** The ways to attach something: files, an address, words, or what was used before. */
final class AddEvidence extends Composite<Div> {

    private final EvidenceService service;
    private final EvidenceContext context;
    private final EvidenceMessages messages;
    private final Consumer<EntryDetails> attached;
    private final Div place = new Div();

    AddEvidence(
            EvidenceService service,
            EvidenceContext context,
            EvidenceMessages messages,
            Consumer<EntryDetails> attached) {
        this.service = service;
        this.context = context;
        this.messages = messages;
        this.attached = attached;
        Div ways = new Div(
                way(Icons.EVIDENCE, text("realization.evidence.add.link"), this::link),
                way(Icons.COMMENT, text("realization.evidence.add.text"), this::words),
                way(Icons.SEARCH, text("realization.evidence.add.used"), this::used));
        ways.addClassName("evidence-ways");
        place.addClassName("evidence-place");
        getContent().addClassName("evidence-add");
        getContent().add(new EvidenceUpload(service, context, messages, attached), ways, place);
    }

    private Button way(Icons icon, String words, Function<Runnable, Component> form) {
        Button way = new Button(words, icon.create());
        way.addClickListener(click -> {
            messages.clear();
            place.removeAll();
            Component opened = form.apply(() -> {
                place.removeAll();
                way.focus();
            });
            place.add(opened);
            place.scrollIntoView(Block.NEAREST);
            focus(opened);
        });
        return way;
    }

    private static void focus(Component opened) {
        // a form is a composite: its fields are the children of its content
        opened.getChildren()
                .flatMap(Component::getChildren)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private Component link(Runnable done) {
        return new LinkForm(
                (title, address) -> attached.accept(
                        service.attachLink(context.row(), title, address).entry()),
                messages,
                done);
    }

    private Component words(Runnable done) {
        return new WordsForm(
                (title, words) -> attached.accept(
                        service.attachText(context.row(), title, words).entry()),
                messages,
                done);
    }

    private Component used(Runnable done) {
        return new UsedBefore(service, context, messages, attached, done);
    }
}
