package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import id.pantau.account.AccountChange;
import id.pantau.account.AccountService;
import id.pantau.account.AccountSummary;
import id.pantau.account.HeldRole;
import id.pantau.account.NewAccount;
import id.pantau.shared.DomainException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Notices;
import java.util.Set;

/** What an administrator can do with an account. */
final class AccountActions {

    private static final Set<Role> ADMINISTRATION = Set.of(Role.OFFICE_ADMIN, Role.NATIONAL_ADMIN);

    private final AccountService accounts;
    private final RoleChoices choices;
    private final Runnable refresh;

    AccountActions(AccountService accounts, RoleChoices choices, Runnable refresh) {
        this.accounts = accounts;
        this.choices = choices;
        this.refresh = refresh;
    }

    MenuBar menu(AccountSummary account) {
        MenuBar bar = new MenuBar();
        bar.addThemeName("tertiary");
        MenuItem item = bar.addItem(text("account.manage"));
        item.setAriaLabel(text("account.manage.named", account.name()));
        SubMenu menu = item.getSubMenu();
        menu.addItem(text("account.edit"), click -> edit(account));
        if (account.whole()) {
            menu.addItem(text("account.reset"), click -> askToReset(account));
            if (!account.active()) {
                menu.addItem(text("account.reactivate"), click -> reactivate(account));
            } else if (!account.own()) {
                menu.addItem(text("account.deactivate"), click -> askToDeactivate(account));
            }
        }
        return bar;
    }

    void create() {
        AccountForm form = new AccountForm(choices, null);
        new FormDialog(
                        text("account.add"),
                        text("account.add.confirm"),
                        () -> {
                            NewAccount account = new NewAccount(form.username(), form.name(), form.roles());
                            String password = accounts.create(account);
                            refresh.run();
                            new IssuedPassword(account.username().strip(), password).open();
                        },
                        form)
                .open();
    }

    private void edit(AccountSummary account) {
        open(account, new AccountForm(choices, account));
    }

    private void open(AccountSummary account, AccountForm form) {
        new FormDialog(text("account.edit"), text("account.save"), () -> save(account, form), form).open();
    }

    private void save(AccountSummary account, AccountForm form) {
        Set<RoleGrant> roles = form.roles();
        boolean losesOwn = account.own()
                && account.roles().stream()
                        .map(HeldRole::grant)
                        .anyMatch(grant -> ADMINISTRATION.contains(grant.role()) && !roles.contains(grant));
        AccountChange change = new AccountChange(account.id(), account.edition(), form.name(), roles, losesOwn);
        if (losesOwn) {
            Confirmation.ask(
                            text("account.own-administration.question"),
                            text("account.own-administration.consequence"),
                            text("account.own-administration.confirm"),
                            () -> giveUp(change, () -> open(account, form)))
                    .addCancelListener(kept -> open(account, form));
        } else {
            change(change);
        }
    }

    /** What was entered comes back when it is refused. */
    private void giveUp(AccountChange change, Runnable again) {
        try {
            change(change);
        } catch (DomainException refused) {
            again.run();
            throw refused;
        }
    }

    private void change(AccountChange change) {
        accounts.change(change);
        if (change.givesUpOwnAdministration()) {
            // this page may not be the person's any more: begin anew with what it has now
            UI.getCurrent().getPage().setLocation("");
            return;
        }
        refresh.run();
        Notices.success("account.changed", change.name());
    }

    private void askToReset(AccountSummary account) {
        Confirmation.ask(
                text("account.reset.question", account.name()),
                text("account.reset.consequence"),
                text("account.reset"),
                () -> {
                    String password = accounts.resetPassword(account.id());
                    refresh.run();
                    new IssuedPassword(account.username(), password).open();
                });
    }

    private void askToDeactivate(AccountSummary account) {
        Confirmation.ask(
                text("account.deactivate.question", account.name()),
                text("account.deactivate.consequence"),
                text("account.deactivate"),
                () -> {
                    accounts.deactivate(account.id());
                    refresh.run();
                    Notices.success("account.deactivated", account.name());
                });
    }

    private void reactivate(AccountSummary account) {
        accounts.reactivate(account.id());
        refresh.run();
        Notices.success("account.reactivated", account.name());
    }
}
