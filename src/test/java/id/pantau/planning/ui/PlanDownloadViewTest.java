package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class PlanDownloadViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    private Imported imported;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "PLANNER", "COMMISSIONER", "INSPECTOR"})
    void whoeverOpensAPlanIsOfferedItAsWorkbookPdfAndWordFile(Role role) {
        jakartaBarat.signIn(jakartaBarat.account("pembaca", RoleGrant.of(role, imported.office())));

        navigate(PlanNavigation.address(imported.secretariat()), PlanView.class);

        assertThat(offered()).containsExactly("Excel (.xlsx)", "PDF (.pdf)", "Word (.docx)");
    }

    @Test
    void theListOffersAllPlansOfAnOfficeAndYearInOneFile() {
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));

        navigate(PlanNavigation.PLANS, PlansView.class);

        assertThat(offered()).containsExactly("Excel (.xlsx)", "PDF (.pdf)");
        assertThat(inMenu(Select.class).getFirst().getValue()).hasToString(only().toString());
        assertThat(label()).isEqualTo("KPU Kota Administrasi Jakarta Barat · 2024");
    }

    private Object only() {
        return inMenu(Select.class).getFirst().getListDataView().getItem(0);
    }

    @SuppressWarnings("unchecked")
    private String label() {
        return inMenu(Select.class)
                .getFirst()
                .getItemLabelGenerator()
                .apply(only())
                .toString();
    }

    private List<String> offered() {
        return inMenu(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private <C extends Component> List<C> inMenu(Class<C> type) {
        return below($(Popover.class).single())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Component> below(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(PlanDownloadViewTest::below));
    }
}
