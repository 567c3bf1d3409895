package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Buttons that are also reached by a key; the key is shown on them. */
final class ReviewKeys {

    /** What the page's script looks for. */
    private static final String ATTRIBUTE = "data-key";

    private ReviewKeys() {}

    /** @param keys as the browser calls them, parted by blanks; the first is shown */
    static Button button(String words, String keys, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.getElement().setAttribute(ATTRIBUTE, keys);
        button.setSuffixComponent(hint(keys.split(" ", 2)[0]));
        return button;
    }

    private static Component hint(String key) {
        Span hint = new Span(key.equals("Escape") ? text("progress.review.key.escape") : key.toUpperCase(Locale.ROOT));
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
