package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;

/** A token just made, for the only time it can be read. */
final class NewToken extends Composite<Div> {

    NewToken(String token) {
        TextField field = new TextField(text("account.token.made"));
        field.setValue(token);
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(text("account.token.copy"));
        copy.addClickListener(click ->
                copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", token));
        Div row = new Div(field, copy);
        row.addClassName("token-form");
        getContent().add(new ErrorNotice(Tone.WARNING, text("account.token.once")), row);
    }
}
