package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import id.pantau.account.OwnAccountService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.Texts;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.PermitAll;

/** What a person may change about its own account: the password. */
@Route("akun")
@PermitAll
class AccountView extends Composite<PageFrame> {

    private final OwnAccountService accounts;
    private final PasswordField present = field("account.password.present", "current-password");
    private final PasswordField wanted = field("account.password.wanted", "new-password");
    private final PasswordField repeated = field("account.password.repeated", "new-password");
    private final Div problem = new Div();

    AccountView(OwnAccountService accounts) {
        this.accounts = accounts;
        getContent().title(text("account.own.title"));
        if (accounts.mustChangePassword()) {
            getContent().add(new ErrorNotice(Tone.INFO, text("account.password.one-time")));
        }
        Button save = new Button(text("account.password.change"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        FormLayout form = new FormLayout(present, wanted, repeated, save);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        form.setMaxWidth("24rem");
        getContent().add(problem, form);
    }

    private static PasswordField field(String key, String autocomplete) {
        PasswordField field = new PasswordField(text(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change() {
        problem.removeAll();
        if (!wanted.getValue().equals(repeated.getValue())) {
            problem.add(new ErrorNotice(text("account.password.not-repeated")));
            return;
        }
        try {
            accounts.changePassword(present.getValue(), wanted.getValue());
            Notices.success("account.password.changed");
            getUI().ifPresent(ui -> ui.navigate(""));
        } catch (DomainException refused) {
            problem.add(new ErrorNotice(
                    Texts.text(refused.messageKey(), refused.arguments().toArray())));
        }
    }
}
