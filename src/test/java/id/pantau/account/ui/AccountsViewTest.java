package id.pantau.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.account.AccountSearch;
import id.pantau.account.AccountService;
import id.pantau.account.AccountSummary;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import(JakartaBarat.class)
class AccountsViewTest extends SpringBrowserlessTest {

    private static final int STATEMENTS_OF_A_PAGE = 4;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private AccountService accounts;

    @Autowired
    private EntityManagerFactory factory;

    private OfficeId office;

    @BeforeEach
    void signIn() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("admin", RoleGrant.of(Role.OFFICE_ADMIN, office)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAccountIsMadeAndItsPasswordShownOnce() {
        navigate(AccountsView.class);
        String username = "sdm-" + UUID.randomUUID().toString().substring(0, 8);

        fill(username);
        role().setValue(Role.SECRETARY);
        test($(Button.class).withText("Buat akun").all().getLast()).click();

        TextField password =
                $(TextField.class).withCaption("Kata sandi sekali pakai").single();
        assertThat(password.isReadOnly()).isTrue();
        assertThat(password.getValue()).hasSize(16);
        assertThat(accounts.page(new AccountSearch(username, null), 0, 10))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.oneTime()).isTrue();
                    assertThat(made.roles())
                            .extracting(held -> held.grant())
                            .containsExactly(RoleGrant.of(Role.SECRETARY, office));
                });
    }

    @Test
    void whatIsNotCompleteStaysInTheFormWithTheReason() {
        navigate(AccountsView.class);

        fill("sdm");
        test($(Button.class).withText("Buat akun").all().getLast()).click();

        assertThat($(ErrorNotice.class).all()).hasSize(1);
        assertThat($(TextField.class).withCaption("Nama").single().getValue()).isEqualTo("Kepala Subbagian SDM");
        assertThat($(IssuedPassword.class).all()).isEmpty();
    }

    @Test
    void anOfficeAdministratorIsOfferedItsOfficeAndNoNationalRole() {
        navigate(AccountsView.class);
        test($(Button.class).withText("Buat akun").single()).click();

        ComboBox<?> where =
                (ComboBox<?>) $(ComboBox.class).withCaption("Satker").single();
        assertThat(where.getListDataView().getItems()).hasSize(1);
        assertThat(role().getListDataView().getItems()).hasSize(7).doesNotContain(Role.NATIONAL_ADMIN);
    }

    @Test
    void theSearchStandsInTheAddress() {
        String username = jakartaBarat.account("Kasubbag Umum", RoleGrant.of(Role.PLANNER, office));
        UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("cari", "Umum"));

        assertThat(shown()).extracting(AccountSummary::username).containsExactly(username);
    }

    @Test
    void aPageOfAccountsTakesTheSameStatementsHoweverManyThereAre() {
        long few = statements();
        for (int i = 0; i < 40; i++) {
            jakartaBarat.account("kasubbag", RoleGrant.of(Role.PLANNER, office), RoleGrant.of(Role.SECRETARY, office));
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(STATEMENTS_OF_A_PAGE);
    }

    private long statements() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        accounts.page(new AccountSearch("", null), 0, 50);
        return statistics.getPrepareStatementCount();
    }

    private void fill(String username) {
        test($(Button.class).withText("Buat akun").single()).click();
        test($(TextField.class).withCaption("Nama pengguna").single()).setValue(username);
        test($(TextField.class).withCaption("Nama").single()).setValue("Kepala Subbagian SDM");
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return (Select<Role>) $(Select.class).all().stream()
                .filter(select -> "Peran".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<AccountSummary> shown() {
        Grid<AccountSummary> grid = (Grid<AccountSummary>) $(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }
}
