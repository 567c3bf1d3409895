package id.pantau.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import id.pantau.uikit.Language;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeptLanguageTest {

    private final VaadinRequest request = mock(VaadinRequest.class);

    @Test
    void withoutAChoiceTheLanguageIsIndonesianEvenForAnEnglishBrowser() {
        when(request.getLocale()).thenReturn(Locale.US);

        assertThat(KeptLanguage.of(request)).isEqualTo(Language.INDONESIAN);
        assertThat(KeptLanguage.of(null)).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void aChoiceIsKeptInTheCookie() {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("other", "id"), new Cookie("pantau-language", "en")});

        assertThat(KeptLanguage.of(request)).isEqualTo(Language.ENGLISH);
    }
}
