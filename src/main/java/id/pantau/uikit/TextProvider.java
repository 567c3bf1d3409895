package id.pantau.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin find our texts, so that {@code getTranslation} of a component works too. */
@Component
class TextProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.text(locale, key, arguments);
    }
}
