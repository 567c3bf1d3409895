package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import id.pantau.uikit.Icons;
import id.pantau.uikit.UnderMenu;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages that the signed-in person may open, from the {@code @Menu} of the routes.
 *
 * <p>{@code title} of a menu entry is the key of a text, {@code icon} the symbol of one of {@link Icons}.
 */
final class SideNavigation extends Composite<SideNav> {

    SideNavigation() {
        getContent().addClassName("side-navigation");
        getContent().getElement().setAttribute("aria-label", text("shell.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> getContent().addItem(item(entry)));
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(text(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        item.setPathAliases(under(entry.path()));
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.icon(entry.icon()));
        }
        return item;
    }

    private static Set<String> under(String entry) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> {
                    UnderMenu place = route.getNavigationTarget().getAnnotation(UnderMenu.class);
                    return place != null && place.value().equals(entry.replaceFirst("^/", ""));
                })
                .map(RouteData::getTemplate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
