package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import id.pantau.account.SignInHints.Hint;
import java.util.List;

/** The accounts of the demo mode; a click signs in with one. */
final class DemoAccountsPanel extends Composite<Div> {

    private static final String SIGN_IN = """
            const form = this.querySelector('form') ?? this.shadowRoot.querySelector('form');
            form.querySelector('[name=username]').value = $0;
            form.querySelector('[name=password]').value = $1;
            this.submit();
            """;

    DemoAccountsPanel(List<Hint> hints, LoginForm form) {
        Div accounts = new Div();
        accounts.addClassName("login-account-list");
        hints.forEach(hint -> accounts.add(button(hint, form)));
        getContent().addClassName("login-accounts");
        getContent()
                .add(
                        new H2(text("account.demo.title")),
                        new Paragraph(
                                text("account.demo.about", hints.getFirst().password())),
                        accounts);
    }

    private static NativeButton button(Hint hint, LoginForm form) {
        Span username = new Span(hint.username());
        username.addClassName("login-account-name");
        NativeButton button = new NativeButton();
        button.addClassName("login-account");
        button.add(username, new Span(hint.role()));
        button.addClickListener(click -> form.getElement().executeJs(SIGN_IN, hint.username(), hint.password()));
        return button;
    }
}
