package id.pantau.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class AccountViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @BeforeEach
    void open() {
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, jakartaBarat.office())));
        navigate(AccountView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewTokenIsShownOnceAndThenOnlyItsName() {
        make("Spreadsheet rekap");

        assertThat(field("Token baru").getValue()).startsWith("pantau_").hasSize(50);
        assertThat(field("Token baru").isReadOnly()).isTrue();

        UI.getCurrent().navigate("kalkulator");
        navigate(AccountView.class);

        assertThat($(NewToken.class).all()).isEmpty();
        assertThat($(TokenItem.class).all()).hasSize(1);
    }

    @Test
    void aTokenIsRevokedOnlyAfterItWasConfirmed() {
        make("BI");

        test($(Button.class).withText("Cabut").single()).click();
        assertThat($(TokenItem.class).all()).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(TokenItem.class).all()).isEmpty();
        assertThat($(NewToken.class).all()).isEmpty();
    }

    @Test
    void aTokenWithoutANameIsNotMade() {
        make(" ");

        assertThat(field("Nama token").isInvalid()).isTrue();
        assertThat($(TokenItem.class).all()).isEmpty();
    }

    private void make(String name) {
        test(field("Nama token")).setValue(name);
        test($(Button.class).withText("Buat token").single()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }
}
