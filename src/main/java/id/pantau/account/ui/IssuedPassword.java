package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;

/** A one-time password just made, for the only time it can be read. */
final class IssuedPassword extends Composite<Dialog> {

    IssuedPassword(String username, String password) {
        TextField field = new TextField(text("account.issued.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(text("account.token.copy"));
        copy.addClickListener(click ->
                copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", password));
        Div row = new Div(field, copy);
        row.addClassName("token-form");
        Div content = new Div(new ErrorNotice(Tone.WARNING, text("account.issued.once", username)), row);
        content.addClassName("stacked-form");
        Button close = new Button(text("uikit.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(text("account.issued.title", username));
        // one stray click must not take away what cannot be shown again
        getContent().setCloseOnOutsideClick(false);
        getContent().add(content);
        getContent().getFooter().add(close);
    }

    void open() {
        getContent().open();
    }
}
