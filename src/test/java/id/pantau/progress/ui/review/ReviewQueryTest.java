package id.pantau.progress.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import id.pantau.office.OfficeService;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.LargePlan;
import id.pantau.progress.ui.Filling;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import jakarta.persistence.EntityManagerFactory;
import java.time.Month;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({JakartaBarat.class, Filling.class, LargePlan.class})
class ReviewQueryTest extends SpringBrowserlessTest {

    private static final int REVIEW = 20;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private Filling filling;

    @Autowired
    private LargePlan largePlan;

    @Autowired
    private OfficeService offices;

    @Autowired
    private EntityManagerFactory factory;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 60})
    void theQueueIssuesTheSameStatementsHoweverManyRowsThereAre(int rows) {
        OfficeId office = jakartaBarat.office();
        largePlan.of(office, rows);
        filling.fill(reporter(office), Month.SEPTEMBER);

        assertThat(statements(office)).isEqualTo(REVIEW);
        assertThat($(NativeButton.class).withClassName("review-open").all()).hasSize(rows);
    }

    private String reporter(OfficeId office) {
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        UnitId unit = jakartaBarat.as(
                planner,
                () -> offices.units(office, JakartaBarat.YEAR).getFirst().id());
        return jakartaBarat.account("kasubbag", RoleGrant.of(Role.REPORTER, office, unit));
    }

    private long statements(OfficeId office) {
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        navigate(ReviewView.class);
        return statistics.getPrepareStatementCount();
    }
}
