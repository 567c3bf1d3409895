package id.pantau.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every word shown to people, by key.
 *
 * <p>A key begins with the name of its room: {@code planning.title} stands in {@code texts/planning.properties}
 * (Indonesian) and {@code texts/planning_en.properties}.
 */
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final ConcurrentMap<String, TextBundle> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text in the language of the current screen; Indonesian where there is no screen. */
    public static String text(String key, Object... arguments) {
        return text(currentLanguage(), key, arguments);
    }

    /**
     * The text in a given language.
     *
     * @param arguments fill {@code {0}}, {@code {1}} …: whole numbers bare (years stay {@code 2024}), decimals and dates
     *     as {@link Formats} writes them
     * @return the key itself when there is no such text; with assertions on (tests) that is an error instead
     */
    public static String text(Language language, String key, Object... arguments) {
        return pattern(language, key)
                .map(pattern -> Wording.fill(pattern, language, arguments))
                .orElseGet(() -> missing(key));
    }

    /** Whether a text of this key exists. */
    public static boolean knows(String key) {
        return pattern(Language.INDONESIAN, key).isPresent();
    }

    /** The language of the current screen; Indonesian where there is none. */
    public static Language currentLanguage() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Language.class))
                .orElse(Language.INDONESIAN);
    }

    /** Lets a screen speak a language from now on. */
    public static void speak(UI ui, Language language) {
        ComponentUtil.setData(ui, Language.class, language);
        ui.setLocale(language.locale());
    }

    static String text(Locale locale, String key, Object... arguments) {
        return text(Language.of(locale), key, arguments);
    }

    private static Optional<String> pattern(Language language, String key) {
        Optional<String> own = bundle(language, key).pattern(key);
        return own.isPresent() || language == Language.INDONESIAN
                ? own
                : bundle(Language.INDONESIAN, key).pattern(key);
    }

    private static TextBundle bundle(Language language, String key) {
        int end = key.indexOf('.');
        String room = end < 0 ? key : key.substring(0, end);
        return BUNDLES.computeIfAbsent(TextBundle.path(room, language), TextBundle::read);
    }

    private static String missing(String key) {
        assert false : "no text for " + key;
        LOG.warn("No text for {}", key);
        return key;
    }
}
