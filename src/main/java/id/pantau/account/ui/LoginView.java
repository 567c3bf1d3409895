package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantau.account.SignInHints;
import id.pantau.shared.CurrentUser;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page; in the demo mode it shows the accounts to try. */
@Route(value = "masuk", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final CurrentUser currentUser;

    LoginView(ObjectProvider<SignInHints> hints, CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("login-page");
        form.setAction("masuk");
        form.setForgotPasswordButtonVisible(false);
        Div card = new Div(form);
        card.addClassName("login-card");
        add(brand(), card);
        hints.ifAvailable(accounts -> add(new DemoAccountsPanel(accounts.hints(), form)));
    }

    private static Div brand() {
        Div brand = new Div(
                new Image("icons/mark.svg", ""),
                new H1(text("uikit.app.name")),
                new Paragraph(text("account.sign-in.about")));
        brand.addClassName("login-brand");
        return brand;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        boolean databaseAway = parameters.getOrDefault("error", List.of()).contains(SignInFailures.DATABASE_AWAY);
        form.setI18n(words(databaseAway ? "database-away" : "refused"));
        form.setError(parameters.containsKey("error"));
    }

    private static LoginI18n words(String failure) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(text("account.sign-in.title"));
        form.setUsername(text("account.username"));
        form.setPassword(text("account.password"));
        form.setSubmit(text("account.sign-in.submit"));
        words.setForm(form);
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(text("account.sign-in." + failure + ".title"));
        error.setMessage(text("account.sign-in." + failure + ".text"));
        error.setUsername(text("account.username.missing"));
        error.setPassword(text("account.password.missing"));
        words.setErrorMessage(error);
        return words;
    }

    @Override
    public String getPageTitle() {
        return text("uikit.page.title", text("account.sign-in.title"));
    }
}
