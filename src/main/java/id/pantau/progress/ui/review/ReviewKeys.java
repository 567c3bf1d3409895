package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/**
 * Buttons that are also reached by a key; the key is shown on them.
 *
 * <p>The rows lie side by side for the keyboard: up and down scroll what is open. Letters are the first of the word on
 * the button in Indonesian.
 */
final class ReviewKeys {

    static final String BEFORE = "ArrowLeft";
    static final String NEXT = "ArrowRight";
    static final String CLOSE = "Escape";
    static final String VERIFY = "v";
    static final String APPROVE = "s";
    static final String GIVE_BACK = "k";

    /** What the page's script looks for. */
    private static final String ATTRIBUTE = "data-key";

    private ReviewKeys() {}

    /** @param key as the browser calls it */
    static Button button(String words, String key, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.getElement().setAttribute(ATTRIBUTE, key);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.setSuffixComponent(hint(key));
        return button;
    }

    private static Component hint(String key) {
        Span hint = new Span(text("progress.review.key." + key));
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
