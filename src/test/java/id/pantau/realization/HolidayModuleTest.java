package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.office.OfficeSetup;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** On 8 October 2024: September is past its due date and closes on 14 October, October is due on 7 November. */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class HolidayModuleTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeSetup setup;

    @Autowired
    private PeriodService periods;

    @Autowired
    private PeriodKeepingService keeping;

    @Autowired
    private HolidayService holidays;

    @Autowired
    private JdbcTemplate sql;

    private OfficeId office;

    @BeforeEach
    void planForAnOffice() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-07 2024-11-14");
    }

    @AfterEach
    void forgetTheHolidaysOfTheCountry() {
        sql.update(
                "delete from holiday where office_id = ?",
                setup.nationalOffice().value());
    }

    @Test
    void aHolidayMovesWhatLiesAheadAndLeavesWhatHasPassed() {
        holidays.add(office, "11 Oktober 2024 Libur daerah\n4 Oktober 2024 Sudah lewat\n1 November 2024 Libur daerah");

        assertThat(dates(SEPTEMBER)).isEqualTo("2024-10-07 2024-10-16");
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-08 2024-11-15");
        assertThat(kinds()).containsExactly("HOLIDAY_ADDED", "HOLIDAY_ADDED", "HOLIDAY_ADDED");
    }

    @Test
    void aHolidayOfTheCountryMovesTheMonthsOfEveryOffice() {
        OfficeId national = setup.nationalOffice();
        String keeper = jakartaBarat.account("admin", RoleGrant.of(Role.NATIONAL_ADMIN, national));

        jakartaBarat.as(keeper, () -> {
            holidays.add(national, "1 November 2024 Libur nasional");
            return true;
        });

        assertThat(dates(OCTOBER)).isEqualTo("2024-11-08 2024-11-15");
        HolidayDetails inherited = page().holidays().getFirst();
        assertThat(inherited.officeName()).isEqualTo("KPU RI");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> holidays.remove(office, inherited.id()));
        jakartaBarat.as(keeper, () -> {
            holidays.remove(national, inherited.id());
            return true;
        });
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-07 2024-11-14");
    }

    @Test
    void ofAListWithAMistakeNothingIsTaken() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> holidays.add(office, "1 November 2024 Libur daerah\n31 November 2024 Tidak ada"))
                .withMessage("realization.period.holiday.no-date");

        assertThat(page().holidays()).isEmpty();
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-07 2024-11-14");
        assertThat(kinds()).containsExactly("REFUSED");
    }

    @Test
    void otherRulesMoveExactlyTheMonthsThatWereShownBefore() {
        RulesChange change = new RulesChange(EntryRules.USUAL, rules(7, 12), null);

        List<PeriodMove> shown = keeping.preview(office, change);
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-07 2024-11-14");
        keeping.changeRules(office, change);

        assertThat(shown)
                .extracting(PeriodMove::month)
                .containsExactly(SEPTEMBER, OCTOBER, YearMonth.of(2024, 11), YearMonth.of(2024, 12));
        assertThat(dates(SEPTEMBER)).isEqualTo("2024-10-07 2024-10-16");
        assertThat(dates(OCTOBER)).isEqualTo("2024-11-11 2024-11-18");
        assertThat(kinds()).containsExactly("RULES_CHANGED");
    }

    @Test
    void passedDatesMoveOnlyWhenThePlannerSaysSo() {
        keeping.changeRules(office, new RulesChange(EntryRules.USUAL, rules(7, 12), JakartaBarat.YEAR));

        assertThat(dates(JakartaBarat.YEAR.month(Month.AUGUST))).isEqualTo("2024-09-10 2024-09-17");
    }

    @Test
    void rulesThatChangedMeanwhileOrMakeNoSenseAreRefused() {
        keeping.changeRules(office, new RulesChange(EntryRules.USUAL, rules(7, 12), null));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> keeping.changeRules(office, new RulesChange(EntryRules.USUAL, rules(3, 9), null)))
                .withMessage("realization.period.changed-meanwhile");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> keeping.preview(office, new RulesChange(rules(7, 12), rules(9, 3), null)))
                .withMessage("realization.period.rules.days");
    }

    private static EntryRules rules(int due, int close) {
        return new EntryRules(due, close, EvidenceRule.REQUIRED, SpendingBasis.SPP);
    }

    private String dates(YearMonth month) {
        PeriodStanding standing = periods.standing(office, month);
        return standing.dueOn() + " " + standing.closesOn();
    }

    private OfficePeriods page() {
        return periods.page(office, JakartaBarat.YEAR);
    }

    private List<String> kinds() {
        return sql.queryForList(
                "select kind from history_event where office_id = ? order by id", String.class, office.value());
    }
}
