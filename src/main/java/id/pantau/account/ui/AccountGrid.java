package id.pantau.account.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.account.AccountSearch;
import id.pantau.account.AccountService;
import id.pantau.account.AccountSummary;
import id.pantau.account.HeldRole;
import id.pantau.office.UnitLabel;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** The accounts a search finds, read a page at a time. */
final class AccountGrid extends Composite<Grid<AccountSummary>> {

    private static final int WITHOUT_SCROLLING = 12;

    private final AccountService accounts;
    private final Span count = new Span();

    AccountGrid(AccountService accounts, AccountActions actions) {
        this.accounts = accounts;
        getContent().addClassNames("office-grid", "account-grid");
        getContent().setSelectionMode(Grid.SelectionMode.NONE);
        getContent()
                .addComponentColumn(AccountGrid::words)
                .setHeader(text("account.account"))
                .setFlexGrow(1);
        getContent()
                .addComponentColumn(actions::menu)
                .setHeader(text("account.actions"))
                .setFlexGrow(0)
                .setWidth("7rem");
    }

    /** How many accounts are found, in words. */
    Component count() {
        return count;
    }

    void show(AccountSearch search) {
        int found = accounts.count(search);
        count.setText(text("account.count", found));
        getContent().setAllRowsVisible(found <= WITHOUT_SCROLLING);
        getContent().setEmptyStateText(text("account.none"));
        getContent()
                .setItems(
                        query -> accounts.page(search, query.getPage(), query.getPageSize()).stream(), query -> found);
    }

    private static Div words(AccountSummary account) {
        Span name = new Span(account.name());
        name.addClassName("unit-name");
        Div head = new Div(name);
        head.addClassName("account-head");
        if (!account.active()) {
            head.add(new StatusBadge(Tone.NEUTRAL, text("account.inactive")));
        } else if (account.oneTime()) {
            head.add(new StatusBadge(Tone.INFO, text("account.one-time")));
        }
        Span username = new Span(account.username());
        username.addClassName("unit-kind");
        Div words = new Div(head, username);
        words.addClassName("office-words");
        account.roles().forEach(role -> words.add(new Span(words(role))));
        if (!account.whole()) {
            Span others = new Span(text("account.roles.elsewhere"));
            others.addClassName("unit-kind");
            words.add(others);
        }
        return words;
    }

    static String words(HeldRole held) {
        String role = text("account.role." + held.grant().role());
        UnitLabel unit = held.unit();
        return unit == null
                ? text("account.role.of-office", role, held.officeName())
                : text("account.role.of-unit", role, unit.name(), unit.year(), held.officeName());
    }
}
