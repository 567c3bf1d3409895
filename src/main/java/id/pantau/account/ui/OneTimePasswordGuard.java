package id.pantau.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.pantau.account.OwnAccountService;
import id.pantau.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Lets a person who signed in with a one-time code go nowhere before a password of its own is chosen. */
@Component
class OneTimePasswordGuard implements VaadinServiceInitListener {

    private final OwnAccountService accounts;
    private final CurrentUser currentUser;

    OneTimePasswordGuard(OwnAccountService accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addUIInitListener(created -> created.getUI().addBeforeEnterListener(entering -> {
                    boolean elsewhere = !AccountView.class.equals(entering.getNavigationTarget());
                    if (elsewhere && currentUser.find().isPresent() && accounts.mustChangePassword()) {
                        entering.forwardTo(AccountView.class);
                    }
                }));
    }
}
