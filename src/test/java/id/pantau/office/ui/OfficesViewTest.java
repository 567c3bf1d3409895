package id.pantau.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import id.pantau.office.OfficeRegisterService;
import id.pantau.office.OfficeSetup;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.stream.Collectors;
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
class OfficesViewTest extends SpringBrowserlessTest {

    private static final int STATEMENTS = 2;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeSetup setup;

    @Autowired
    private OfficeRegisterService register;

    @Autowired
    private EntityManagerFactory factory;

    private final String code = "k" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        jakartaBarat.signIn(jakartaBarat.account("admin", RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice())));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficeIsRegisteredBelowTheNationalOne() {
        navigate(OfficesView.class);

        test($(Button.class).withText("Daftarkan satker").single()).click();
        test($(TextField.class).withCaption("Kode").single()).setValue(code);
        test($(TextField.class).withCaption("Nama").single()).setValue("KPU Provinsi Banten");
        test($(Button.class).withText("Simpan").single()).click();

        assertThat(register.all().all())
                .filteredOn(office -> office.code().equals(code))
                .extracting(OfficeSummary::name)
                .containsExactly("KPU Provinsi Banten");
    }

    @Test
    void aPastedListIsLookedAtFirstAndRegisteredWhole() {
        navigate(OfficeImportView.class);
        test($(TextArea.class).single()).setValue(code + "\tKPU Provinsi Banten\tprovinsi\tbukan-kode");
        test($(Button.class).withText("Periksa").single()).click();
        assertThat($(Button.class).withText("Daftarkan 1 satker").all()).isEmpty();

        test($(TextArea.class).single()).setValue(code + "\tKPU Provinsi Banten\tprovinsi\tkpu");
        test($(Button.class).withText("Periksa").single()).click();
        assertThat(register.all().all()).extracting(OfficeSummary::code).doesNotContain(code);
        test($(Button.class).withText("Daftarkan 1 satker").single()).click();

        assertThat(register.all().all()).extracting(OfficeSummary::code).contains(code);
        assertThat($(OfficesView.class).all()).hasSize(1);
    }

    @Test
    void aWholeCountryIsListedInTheSameStatementsAndSearched() {
        long few = statements();
        register.registerAll(code + "\tKPU Provinsi Jawa Timur\tprovinsi\tkpu\n"
                + IntStream.rangeClosed(1, 550)
                        .mapToObj(i -> code + "-" + i + "\tKPU Kabupaten Nomor " + i + "\tkabupaten\t" + code)
                        .collect(Collectors.joining("\n")));

        assertThat(statements()).isEqualTo(few).isEqualTo(STATEMENTS);

        test($(TextField.class).withCaption("Cari satker").single()).setValue(code + "-321");
        TreeGrid<?> grid = (TreeGrid<?>) $(TreeGrid.class).single();
        assertThat(grid.getTreeData().getRootItems()).hasSize(1);
        assertThat(shown(grid)).isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private static int shown(TreeGrid<?> grid) {
        var data = ((TreeGrid<Object>) grid).getTreeData();
        return data.getRootItems().stream()
                .mapToInt(root -> 1
                        + data.getChildren(root).stream()
                                .mapToInt(child -> 1 + data.getChildren(child).size())
                                .sum())
                .sum();
    }

    private long statements() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        navigate(OfficesView.class);
        return statistics.getPrepareStatementCount();
    }
}
