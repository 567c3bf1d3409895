package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks for an address of the web. */
final class LinkForm extends Composite<Div> {

    LinkForm(BiConsumer<String, String> attach, EvidenceMessages messages, Runnable done) {
        TextField address = new TextField(text("realization.evidence.address"));
        address.setPlaceholder(text("realization.evidence.address.begin"));
        TextField title = new TextField(text("realization.evidence.link-title"));
        Runnable save = () -> messages.run(() -> {
            attach.accept(title.getValue(), address.getValue());
            done.run();
        });
        address.addKeyPressListener(Key.ENTER, key -> save.run());
        title.addKeyPressListener(Key.ENTER, key -> save.run());
        getContent().addClassName("evidence-form");
        getContent().add(address, title, EvidenceForm.buttons(save, done));
    }
}
