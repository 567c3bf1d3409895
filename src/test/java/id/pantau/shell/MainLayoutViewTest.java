package id.pantau.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.uikit.AppStatus;
import id.pantau.uikit.Language;
import id.pantau.uikit.UnderMenu;
import id.pantau.uikit.UserCaption;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = MainLayoutViewTest.Setup.class)
@ViewPackages(classes = MainLayoutViewTest.class)
class MainLayoutViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void addPages() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        routes.setRoute("sample", Sample.class, MainLayout.class);
        routes.setRoute("broken", Broken.class, MainLayout.class);
    }

    @Test
    void theNavigationNamesThePagesByTheirTexts() {
        navigate("sample", Sample.class);

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel, SideNavItem::getPath)
                .containsExactly(tuple("Mode demo", "sample"));
    }

    @Test
    void aPageWithoutAnEntryOfItsOwnMarksTheOneItBelongsTo() {
        RouteConfiguration.forApplicationScope().setRoute("aside", Aside.class, MainLayout.class);
        navigate("aside", Aside.class);

        assertThat(find(SideNavItem.class).single().getPathAliases()).containsExactly("aside");
    }

    @Test
    void theScreensAreIndonesianWhateverTheBrowserAsksFor() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.INDONESIAN.locale());
    }

    @Test
    void demoModeAndItsDayAreSaidOnEveryPage() {
        navigate("sample", Sample.class);

        assertThat(shown()).contains("Mode demo", "Hari ini: 8 Oktober 2024");
    }

    @Test
    void anAddressThatLeadsNowhereGetsAPageInTheFrame() {
        navigate("nirgends", NotFoundPage.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Tidak ditemukan");
        assertThat(shown()).contains("Mode demo", "tidak tersedia untuk akun Anda", "Kembali ke halaman awal");
    }

    @Test
    void aPageThatFailsShowsASentenceAndNoStackTrace() {
        navigate("broken", UnexpectedPage.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Terjadi kesalahan");
        assertThat(shown()).contains("nomor kejadian").doesNotContain("IllegalState");
    }

    @Test
    void aDatabaseThatGoesAwayDuringAClickIsToldInANotice() {
        navigate("sample", Sample.class);
        new EventErrors().error(new ErrorEvent(new DataAccessResourceFailureException("x")));
        roundTrip();

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Basis data tidak dapat dihubungi");
    }

    @Test
    void theUserMenuNamesThePersonWithOfficeAndRoles() {
        navigate("sample", Sample.class);

        assertThat(find(MenuBar.class)
                        .single()
                        .getItems()
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .contains("Ratna");
        assertThat(find(MenuBar.class)
                        .single()
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfies(items ->
                        assertThat(items).first(STRING).contains("Ratna", "KPU Kota Jakarta Barat", "Perencana"))
                .contains("Tampilan", "Bahasa / Language", "Keluar");
    }

    @Test
    void everySessionReportsItsErrorsThisWay() {
        assertThat(UI.getCurrent().getSession().getErrorHandler()).isInstanceOf(EventErrors.class);
    }

    private String shown() {
        return find(MainLayout.class).single().getElement().getTextRecursively();
    }

    @Menu(title = "shell.demo", icon = "matrix")
    @AnonymousAllowed
    static class Sample extends Div {}

    @UnderMenu("sample")
    @AnonymousAllowed
    static class Aside extends Div {}

    @AnonymousAllowed
    static class Broken extends Div {
        Broken() {
            throw new IllegalStateException("IllegalState");
        }
    }

    @Configuration
    @ComponentScan(basePackageClasses = {ShellStart.class, AppStatus.class})
    static class Setup {

        @Bean
        AuthenticationContext authentication() {
            AuthenticationContext context = mock(AuthenticationContext.class);
            when(context.isAuthenticated()).thenReturn(true);
            when(context.getAuthenticatedUser(UserCaption.class)).thenReturn(Optional.of(new Person()));
            return context;
        }

        @Bean
        AppStatus status() {
            return new AppStatus() {
                @Override
                public boolean demo() {
                    return true;
                }

                @Override
                public LocalDate today() {
                    return LocalDate.of(2024, 10, 8);
                }
            };
        }
    }

    private record Person(String displayName, String officeName, String roleNames) implements UserCaption {
        Person() {
            this("Ratna", "KPU Kota Jakarta Barat", "Perencana");
        }
    }
}
