package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.CarriedOut;
import id.pantau.office.OfficeService;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.LargePlan;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import jakarta.persistence.EntityManagerFactory;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** How many SQL statements the month may cost: ten to open the grid, six to save a cell, whatever the size of the plan. */
@SpringBootTest(properties = {"pantau.today=2024-10-08", "spring.jpa.properties.hibernate.generate_statistics=true"})
@Import({JakartaBarat.class, LargePlan.class})
class EntryStatementsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);
    private static final int TO_OPEN = 10;
    private static final int TO_SAVE = 6;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private LargePlan plans;

    @Autowired
    private OfficeService offices;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private EntityManagerFactory entities;

    @ParameterizedTest
    @ValueSource(ints = {8, 60})
    void theGridOpensWithTheSameFewStatementsForAnyNumberOfRows(int rows) {
        String reporter = reporterOf(rows);
        as(reporter, () -> tasks(OCTOBER)); // the first who looks into a year begins its months

        assertThat(statements(reporter, () -> tasks(OCTOBER))).isLessThanOrEqualTo(TO_OPEN);
        as(reporter, () -> fill(SEPTEMBER));
        as(reporter, () -> fill(OCTOBER));
        assertThat(as(reporter, () -> tasks(OCTOBER)))
                .hasSize(rows)
                .allMatch(row -> row.entries().size() == 2);
        assertThat(statements(reporter, () -> tasks(OCTOBER))).isLessThanOrEqualTo(TO_OPEN);
    }

    @Test
    void theGridOpensWithNoMoreStatementsWhenRowsWereSentBack() {
        String reporter = reporterOf(8);
        as(reporter, () -> fill(OCTOBER));
        String planner = jakartaBarat.account(
                "perencana",
                RoleGrant.of(Role.PLANNER, as(reporter, this::task).plan().office()));
        List<EntryRef> refs = as(reporter, () -> tasks(OCTOBER)).stream()
                .map(row -> row.entry().orElseThrow().ref())
                .toList();
        assertThat(as(reporter, () -> workflow.submit(OCTOBER, refs))).allMatch(MoveOutcome::isDone);
        as(reporter, () -> tasks(OCTOBER)).stream()
                .map(row -> row.entry().orElseThrow().ref())
                .forEach(ref ->
                        as(planner, () -> workflow.giveBack(ref, List.of(new FieldRemark(VALUE, "Periksa kembali")))));

        assertThat(statements(reporter, () -> tasks(OCTOBER))).isLessThanOrEqualTo(TO_OPEN);
        assertThat(as(reporter, () -> tasks(OCTOBER)))
                .allMatch(row -> row.openRemarks().size() == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 60})
    void aSavedCellCostsTheSameFewStatementsForAnyNumberOfRows(int rows) {
        String reporter = reporterOf(rows);
        as(reporter, () -> fill(OCTOBER));
        TaskRow row = as(reporter, () -> tasks(OCTOBER)).getFirst();
        EntryCell money =
                EntryCell.of(EntryField.SPENT, row.actions().getFirst().id());

        assertThat(statements(reporter, () -> save(row, new CellChange(VALUE, "50", "60"))))
                .isLessThanOrEqualTo(TO_SAVE);
        assertThat(statements(reporter, () -> save(row, new CellChange(money, "", "Rp 5.000.000"))))
                .isLessThanOrEqualTo(TO_SAVE);
        assertThat(statements(reporter, () -> save(row, new CellChange(money, "5000000", "Rp 6.000.000"))))
                .isLessThanOrEqualTo(TO_SAVE);
    }

    @Test
    void theFirstCellOfARowCostsNoMore() {
        String reporter = reporterOf(8);
        List<TaskRow> rows = as(reporter, () -> tasks(OCTOBER));
        EntryCell money =
                EntryCell.of(EntryField.SPENT, rows.get(2).actions().getFirst().id());
        as(reporter, () -> save(rows.get(0), new CellChange(VALUE, "", "50")));

        assertThat(statements(reporter, () -> save(rows.get(1), new CellChange(VALUE, "", "50"))))
                .isLessThanOrEqualTo(TO_SAVE);
        assertThat(statements(reporter, () -> save(rows.get(2), new CellChange(money, "", "Rp 5.000.000"))))
                .isLessThanOrEqualTo(TO_SAVE);
    }

    private SaveOutcome save(TaskRow row, CellChange change) {
        return realizations.save(EntryPatch.of(row.indicator().id(), row.month(), change));
    }

    /** @return how many rows were filled */
    private int fill(YearMonth month) {
        List<TaskRow> rows = tasks(month);
        rows.forEach(row -> realizations.save(EntryPatch.of(
                row.indicator().id(),
                month,
                new CellChange(VALUE, "", "50"),
                new CellChange(
                        EntryCell.of(
                                EntryField.CARRIED_OUT, row.actions().getFirst().id()),
                        "",
                        CarriedOut.YES.name()))));
        return rows.size();
    }

    private List<TaskRow> tasks(YearMonth month) {
        return realizations.tasks(month).getFirst().rows();
    }

    private MonthTask task() {
        return realizations.tasks(OCTOBER).getFirst();
    }

    private String reporterOf(int rows) {
        OfficeId office = jakartaBarat.office();
        plans.of(office, rows);
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        UnitId unit = as(planner, () -> offices.units(office, JakartaBarat.YEAR))
                .getFirst()
                .id();
        return jakartaBarat.account("kasubbag", RoleGrant.of(Role.REPORTER, office, unit));
    }

    private long statements(String who, Supplier<?> work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        return as(who, () -> {
            statistics.clear();
            work.get();
            return statistics.getPrepareStatementCount();
        });
    }

    private <T> T as(String who, Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }
}
