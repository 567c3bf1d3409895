package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.account.ApiTokenService;
import id.pantau.account.TokenSummary;
import id.pantau.shared.DomainException;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.Notices;
import java.time.ZoneId;
import java.util.List;

/** The tokens with which a person's programs read Pantau: made here, shown once, revoked here. */
final class TokenPanel extends Composite<Section> {

    private final ApiTokenService tokens;
    private final ZoneId zone;
    private final TextField name = new TextField(text("account.token.name"));
    private final Div made = new Div();
    private final Div list = new Div();

    TokenPanel(ApiTokenService tokens, ZoneId zone) {
        this.tokens = tokens;
        this.zone = zone;
        name.setMaxLength(ApiTokenService.LONGEST_NAME);
        name.setHelperText(text("account.token.name.hint"));
        Div form = new Div(name, new Button(text("account.token.issue"), click -> issue()));
        form.addClassName("token-form");
        getContent().addClassNames("card", "tokens");
        getContent()
                .add(new H2(text("account.token.title")), new Paragraph(text("account.token.about")), form, made, list);
        refresh();
    }

    private void issue() {
        name.setInvalid(false);
        try {
            String token = tokens.issue(name.getValue());
            made.removeAll();
            made.add(new NewToken(token));
            name.clear();
            refresh();
        } catch (DomainException refused) {
            name.setErrorMessage(text(refused.messageKey(), refused.arguments().toArray()));
            name.setInvalid(true);
        }
    }

    private void refresh() {
        List<TokenSummary> present = tokens.tokens();
        list.removeAll();
        if (present.isEmpty()) {
            list.add(new Paragraph(text("account.token.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("token-list");
        present.forEach(token -> rows.add(new TokenItem(token, zone, () -> askToRevoke(token))));
        list.add(rows);
    }

    private void askToRevoke(TokenSummary token) {
        Confirmation.ask(
                text("account.token.revoke.question", token.name()),
                text("account.token.revoke.consequence"),
                text("account.token.revoke"),
                () -> revoke(token));
    }

    private void revoke(TokenSummary token) {
        tokens.revoke(token.id());
        made.removeAll();
        refresh();
        Notices.success("account.token.revoked", token.name());
    }
}
