package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.uikit.UserCaption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Who is signed in, and what a person may set for themselves: account, appearance, language, signing out. */
final class UserMenu extends Composite<MenuBar> {

    UserMenu(ObjectProvider<AuthenticationContext> authentication) {
        Optional<AuthenticationContext> context = Optional.ofNullable(authentication.getIfAvailable());
        Optional<UserCaption> caption = context.flatMap(it -> it.getAuthenticatedUser(UserCaption.class));
        String name = caption.map(UserCaption::displayName)
                .or(() -> context.flatMap(AuthenticationContext::getPrincipalName))
                .orElse("");
        getContent().addClassName("user-menu");
        getContent().addThemeName("tertiary");
        SubMenu menu = personItem(name).getSubMenu();
        caption.ifPresent(person -> menu.addItem(card(person)).setEnabled(false));
        menu.addItem(text("shell.own-account"), click -> UI.getCurrent().navigate("akun"));
        new AppearanceChoice().addTo(menu);
        new LanguageChoice().addTo(menu);
        context.filter(AuthenticationContext::isAuthenticated)
                .ifPresent(it -> menu.addItem(text("shell.sign-out"), click -> it.logout()));
    }

    private MenuItem personItem(String name) {
        Span words = new Span(name);
        words.addClassName("user-name");
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        MenuItem item = getContent().addItem(new Div(avatar, words));
        item.setAriaLabel(text("shell.user-menu", name));
        item.addClassName("user-item");
        return item;
    }

    private static Div card(UserCaption person) {
        Span name = new Span(person.displayName());
        name.addClassName("user-card-name");
        Div card = new Div(name, new Span(person.officeName()), new Span(person.roleNames()));
        card.addClassName("user-card");
        return card;
    }

    /** The first letters of the first two words: more do not fit the circle. */
    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
