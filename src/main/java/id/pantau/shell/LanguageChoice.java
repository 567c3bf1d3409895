package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;
import java.util.Locale;

/** The entry of the user menu that changes the language of the screens. */
final class LanguageChoice {

    void addTo(SubMenu menu) {
        SubMenu choices = menu.addItem(text("shell.language")).getSubMenu();
        for (Language language : Language.values()) {
            MenuItem item = choices.addItem(
                    text("shell.language." + language.name().toLowerCase(Locale.ROOT)), click -> choose(language));
            item.setCheckable(true);
            item.setChecked(language == Texts.currentLanguage());
        }
    }

    private static void choose(Language language) {
        KeptLanguage.keep(language);
        UI.getCurrent().getPage().reload();
    }
}
