package id.pantau.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.pantau.office.OfficeService;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.LargePlan;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.uikit.HtmlSection;
import jakarta.persistence.EntityManagerFactory;
import java.time.Month;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({JakartaBarat.class, LargePlan.class, Filling.class})
class DashboardQueryTest extends SpringBrowserlessTest {

    private static final int DASHBOARD = 18;

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

    @Test
    void theDashboardIssuesTheSameStatementsHoweverManyMonthsAreFilled() {
        Imported office = jakartaBarat.imported();

        long untouched = statements(office.office());
        filling.fill(jakartaBarat.reporter(office, JakartaBarat.FINANCE), Month.DECEMBER);
        long filled = statements(office.office());

        assertThat(untouched).isEqualTo(filled).isEqualTo(DASHBOARD);
    }

    @Test
    void theDashboardIssuesTheSameStatementsHoweverLargeThePlanIs() {
        OfficeId office = jakartaBarat.office();
        largePlan.of(office, 150);
        filling.fill(reporterOfTheLargePlan(office), Month.SEPTEMBER);

        assertThat(statements(office)).isEqualTo(DASHBOARD);
        assertThat($(HtmlSection.class).all().getLast().html().split("indicator-card\"", -1))
                .hasSize(151);
    }

    private String reporterOfTheLargePlan(OfficeId office) {
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        UnitId unit = jakartaBarat.as(
                planner,
                () -> offices.units(office, JakartaBarat.YEAR).getFirst().id());
        return jakartaBarat.account("kasubbag", RoleGrant.of(Role.REPORTER, office, unit));
    }

    private long statements(OfficeId office) {
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office)));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        navigate(DashboardView.class); // the first who looks into a year begins its months
        statistics.clear();
        navigate(DashboardView.class);
        return statistics.getPrepareStatementCount();
    }
}
