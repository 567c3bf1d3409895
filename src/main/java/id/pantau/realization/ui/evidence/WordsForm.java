package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks for words that are evidence themselves, such as the number and place of a paper. */
final class WordsForm extends Composite<Div> {

    WordsForm(BiConsumer<String, String> attach, EvidenceMessages messages, Runnable done) {
        TextField title = new TextField(text("realization.evidence.words-title"));
        TextArea words = new TextArea(text("realization.evidence.words"));
        words.setHelperText(text("realization.evidence.words.hint"));
        words.setMinRows(3);
        words.setMaxRows(12);
        Runnable save = () -> messages.run(() -> {
            attach.accept(title.getValue(), words.getValue());
            done.run();
        });
        getContent().addClassName("evidence-form");
        getContent().add(title, words, EvidenceForm.buttons(save, done));
    }
}
