package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSetup;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Role by action: who may change the months of an office; to everybody else they do not exist. */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class PeriodRightsModuleTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final String HOLIDAY = "1 November 2024 Libur daerah";

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeSetup setup;

    @Autowired
    private OfficeService offices;

    @Autowired
    private PeriodService periods;

    @Autowired
    private PeriodKeepingService keeping;

    @Autowired
    private HolidayService holidays;

    private OfficeId office;
    private UnitId unit;
    private Reopening request;

    @BeforeEach
    void anOfficeWithARequest() {
        office = jakartaBarat.office();
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        unit = jakartaBarat.as(
                planner,
                () -> offices.ensureOwner(office, JakartaBarat.YEAR, JakartaBarat.FINANCE)
                        .units()
                        .iterator()
                        .next());
        String reporter = jakartaBarat.account("pelapor", RoleGrant.of(Role.REPORTER, office, unit));
        request = jakartaBarat.as(reporter, () -> {
            periods.askToReopen(office, AUGUST, unit, "SP2D terlambat");
            return periods.request(office, AUGUST).orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayDoSomethingFindsTheOffice(Role role) {
        String own = jakartaBarat.account("orang", grant(role));
        String stranger = jakartaBarat.account("orang-lain", RoleGrant.of(role, jakartaBarat.office()));

        actions().forEach((action, work) -> {
            boolean allowed = (role == Role.PLANNER && !action.equals("ask"))
                    || (role == Role.REPORTER && action.equals("ask"))
                    || (List.of(Role.OFFICE_ADMIN, Role.NATIONAL_ADMIN).contains(role) && action.equals("holidays"));
            assertThat(found(own, work)).as(role + " " + action).isEqualTo(allowed);
            assertThat(found(stranger, work)).as("other " + role + " " + action).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theNationalHolidaysAreKeptByTheNationalOffice(Role role) {
        OfficeId national = setup.nationalOffice();
        String own = jakartaBarat.account("pusat", RoleGrant.of(role, national));

        boolean allowed =
                List.of(Role.PLANNER, Role.OFFICE_ADMIN, Role.NATIONAL_ADMIN).contains(role);
        assertThat(found(own, () -> holidays.read(national, HOLIDAY))).isEqualTo(allowed);
        assertThat(found(own, () -> holidays.add(office, HOLIDAY))).isFalse();
    }

    private Map<String, Runnable> actions() {
        EntryRules rules = EntryRules.USUAL;
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("preview", () -> keeping.preview(office, new RulesChange(rules, rules, null)));
        actions.put("rules", () -> keeping.changeRules(office, new RulesChange(rules, rules, null)));
        actions.put("lock", () -> keeping.lock(office, AUGUST, "Alasan"));
        actions.put("unlock", () -> keeping.unlock(office, AUGUST, "Alasan"));
        actions.put(
                "backfill",
                () -> keeping.backfill(office, new Backfill(AUGUST, AUGUST, LocalDate.of(2024, 10, 31), "Alasan")));
        actions.put("end backfill", () -> keeping.endBackfill(office, AUGUST, "Alasan"));
        actions.put("ask", () -> periods.askToReopen(office, AUGUST.minusMonths(1), unit, "Alasan"));
        actions.put("grant", () -> keeping.grant(request, LocalDateTime.of(2024, 10, 20, 16, 0), "Alasan"));
        actions.put("refuse", () -> keeping.refuse(request, "Alasan"));
        actions.put("end", () -> keeping.end(request, "Alasan"));
        actions.put("holidays", () -> holidays.add(office, HOLIDAY));
        return actions;
    }

    /** Whether the person gets further than to an office that does not exist for it. */
    private boolean found(String who, Runnable work) {
        Throwable refusal = catchThrowable(() -> jakartaBarat.as(who, () -> {
            work.run();
            return true;
        }));
        return !(refusal instanceof NotFoundException);
    }

    private RoleGrant grant(Role role) {
        return role == Role.REPORTER ? RoleGrant.of(role, office, unit) : RoleGrant.of(role, office);
    }
}
