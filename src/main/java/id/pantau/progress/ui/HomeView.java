package id.pantau.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;

/** Where everybody comes in: it leads on to the first page of the person's own menu. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    /** For those whose menu is empty: a page that everybody has. */
    private static final String OWN_ACCOUNT = "akun";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .findFirst()
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .orElse(OWN_ACCOUNT));
    }
}
