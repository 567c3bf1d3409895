package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.uikit.Formats;

/** A field for words that says when they are too many, and cuts nothing off. */
final class WordsField extends TextArea {

    private final int most;

    WordsField(String label, int most) {
        super(label);
        this.most = most;
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> check());
    }

    private void check() {
        int length = getValue().strip().length();
        setErrorMessage(text("realization.text.length", Formats.number(length), Formats.number(most)));
        setInvalid(length > most);
    }
}
