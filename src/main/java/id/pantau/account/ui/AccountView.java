package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantau.account.ApiTokenService;
import id.pantau.account.OwnAccountService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.Texts;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/** What a person may change about its own account: the password, and the tokens of its programs. */
@Route("akun")
@PermitAll
@StyleSheet("context://styles/account.css")
class AccountView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final OwnAccountService accounts;
    private final PasswordField present = field("account.password.present", "current-password");
    private final PasswordField wanted = field("account.password.wanted", "new-password");
    private final PasswordField repeated = field("account.password.repeated", "new-password");
    private final ErrorNotice oneTime = new ErrorNotice(Tone.INFO, text("account.password.one-time"));
    private final Div problem = new Div();
    private final TokenPanel tokenPanel;

    AccountView(OwnAccountService accounts, ApiTokenService tokens, @Value("${pantau.time-zone}") ZoneId zone) {
        this.accounts = accounts;
        Button save = new Button(text("account.password.change"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        FormLayout form = new FormLayout(present, wanted, repeated, save);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        form.setMaxWidth("24rem");
        tokenPanel = new TokenPanel(tokens, zone);
        getContent().add(oneTime, problem, form, tokenPanel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().title(text("account.own.title"));
        boolean mustChange = accounts.mustChangePassword();
        oneTime.setVisible(mustChange);
        tokenPanel.setVisible(!mustChange);
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
            // who has no other page comes back to this one
            Stream.of(present, wanted, repeated).forEach(PasswordField::clear);
            getUI().ifPresent(ui -> ui.navigate(""));
        } catch (DomainException refused) {
            problem.add(new ErrorNotice(
                    Texts.text(refused.messageKey(), refused.arguments().toArray())));
        }
    }
}
