package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.account.TokenSummary;
import id.pantau.uikit.Formats;
import java.time.ZoneId;

/** One token in the list: its name, since when, when last used, and the way to revoke it. */
final class TokenItem extends ListItem {

    TokenItem(TokenSummary token, ZoneId zone, Runnable revoke) {
        Paragraph name = new Paragraph(token.name());
        name.addClassName("token-name");
        Button button = new Button(text("account.token.revoke"), click -> revoke.run());
        button.setAriaLabel(text("account.token.revoke.named", token.name()));
        add(new Div(name, new Span(times(token, zone))), button);
    }

    private static String times(TokenSummary token, ZoneId zone) {
        String created = Formats.dateTime(token.createdAt(), zone);
        return token.lastUsedAt() == null
                ? text("account.token.unused", created)
                : text("account.token.used", created, Formats.dateTime(token.lastUsedAt(), zone));
    }
}
