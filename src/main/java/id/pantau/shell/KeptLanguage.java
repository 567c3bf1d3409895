package id.pantau.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import id.pantau.uikit.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language a person chose, kept in a cookie; Indonesian without one, whatever the browser asks for. */
final class KeptLanguage {

    private static final String COOKIE = "pantau-language";
    private static final Duration LIFE = Duration.ofDays(365);

    private KeptLanguage() {}

    static Language of(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(VaadinRequest::getCookies)
                .flatMap(KeptLanguage::chosen)
                .orElse(Language.INDONESIAN);
    }

    static void keep(Language language) {
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(response -> response.addCookie(cookie(language)));
    }

    private static Optional<Language> chosen(Cookie[] cookies) {
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> Language.of(Locale.forLanguageTag(cookie.getValue())));
    }

    private static Cookie cookie(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) LIFE.toSeconds());
        return cookie;
    }
}
