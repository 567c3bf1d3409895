package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.account.AccountSummary;
import id.pantau.account.HeldRole;
import id.pantau.shared.DomainException;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name and roles of an account, and for a new one the user name. */
final class AccountForm extends Composite<Div> {

    private final TextField username = new TextField(text("account.username"));
    private final TextField name = new TextField(text("account.name"));
    private final Div rows = new Div();
    private final List<RoleRow> roles = new ArrayList<>();
    private final RoleChoices choices;

    /** @param account null for a new one */
    AccountForm(RoleChoices choices, @Nullable AccountSummary account) {
        this.choices = choices;
        username.setMaxLength(60);
        username.setHelperText(text("account.username.hint"));
        username.getElement().setAttribute("autocomplete", "off");
        name.setMaxLength(200);
        name.setHelperText(text("account.name.hint"));
        rows.addClassName("role-rows");
        Button add = new Button(text("account.role.add"), Icons.PLUS.create(), click -> addRow(null));
        getContent().addClassNames("stacked-form", "account-form");
        getContent().add(username, name, new H3(text("account.roles")), rows, new Div(add));
        if (account == null) {
            addRow(null);
        } else {
            show(account);
        }
    }

    private void show(AccountSummary account) {
        username.setValue(account.username());
        username.setReadOnly(true);
        username.setHelperText(null);
        name.setValue(account.name());
        name.setReadOnly(!account.whole());
        account.roles().forEach(this::addRow);
        if (!account.whole()) {
            getContent().add(new ErrorNotice(Tone.INFO, text("account.not-whole", account.name())));
        }
    }

    String username() {
        return username.getValue();
    }

    String name() {
        return name.getValue();
    }

    /** @throws DomainException when a role is not complete */
    Set<RoleGrant> roles() {
        Set<RoleGrant> grants = new HashSet<>();
        roles.forEach(row -> grants.add(row.grant()));
        return grants;
    }

    private void addRow(@Nullable HeldRole held) {
        RoleRow row = new RoleRow(choices, held, this::remove);
        roles.add(row);
        rows.add(row);
    }

    private void remove(RoleRow row) {
        roles.remove(row);
        rows.remove(row);
    }
}
