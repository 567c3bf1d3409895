package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Light, dark, or as the machine has it; kept by the browser (see {@code scripts/appearance.js}). */
final class AppearanceChoice {

    private final Map<Appearance, MenuItem> items = new EnumMap<>(Appearance.class);

    void addTo(SubMenu menu) {
        SubMenu choices = menu.addItem(text("shell.appearance")).getSubMenu();
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = choices.addItem(text("shell.appearance." + appearance.word()), click -> choose(appearance));
            item.setCheckable(true);
            items.put(appearance, item);
        }
        MenuItem first = items.values().iterator().next();
        first.addAttachListener(event -> event.getUI()
                .getPage()
                .executeJs("return window.pantauAppearance?.kept() ?? 'system'")
                .then(String.class, word -> mark(Appearance.of(word))));
    }

    private void choose(Appearance appearance) {
        mark(appearance);
        items.values()
                .iterator()
                .next()
                .getUI()
                .ifPresent(ui -> ui.getPage().executeJs("window.pantauAppearance?.keep($0)", appearance.word()));
    }

    private void mark(Appearance chosen) {
        items.forEach((appearance, item) -> item.setChecked(appearance == chosen));
    }

    /** How light the screens are. */
    private enum Appearance {
        SYSTEM,
        LIGHT,
        DARK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Appearance of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
