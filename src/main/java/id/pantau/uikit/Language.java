package id.pantau.uikit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages the screens speak: Indonesian unless a person asks for English. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter tag, as in the {@code lang} attribute of a page. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale; Indonesian for every locale that no bundle is written in. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.tag()) ? ENGLISH : INDONESIAN;
    }

    static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }
}
