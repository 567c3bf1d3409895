package id.pantau.realization;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.TransitionTableTest.Deed;
import id.pantau.shared.DomainException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** One complete entry of September 2024 that a test can put into any state, in a month that it can put into any state. */
@TestComponent
class OneEntry {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);
    private static final List<FieldRemark> REASONS = List.of(new FieldRemark(null, "Periksa kembali"));

    private final JakartaBarat jakartaBarat;
    private final RealizationService realizations;
    private final WorkflowService workflow;
    private final JdbcTemplate sql;

    private long office;
    private long unit;
    private long asker;
    private EntryDetails entry;

    @SuppressWarnings("NullAway") // made by the test
    OneEntry(JakartaBarat jakartaBarat, RealizationService realizations, WorkflowService workflow, JdbcTemplate sql) {
        this.jakartaBarat = jakartaBarat;
        this.realizations = realizations;
        this.workflow = workflow;
        this.sql = sql;
    }

    void makeFor(Imported imported, String reporter) {
        office = imported.office().value();
        unit = jakartaBarat.unit(imported, JakartaBarat.FINANCE).value();
        entry = jakartaBarat.as(
                reporter, () -> realizations.save(complete(row())).entry());
        asker = sql.queryForObject("select entered_by from entry where id = ?", Long.class, id());
        sql.update(
                "insert into entry_remark (id, entry_id, return_round, reason, made_by, made_by_name, made_at)"
                        + " values (nextval(entry_remark_seq), ?, 1, 'Periksa', ?, 'perencana', now(3))",
                id(),
                asker);
    }

    private TaskRow row() {
        return realizations.tasks(SEPTEMBER).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .findFirst()
                .orElseThrow();
    }

    private static EntryPatch complete(TaskRow row) {
        List<CellChange> changes = new ArrayList<>();
        changes.add(new CellChange(EntryCell.of(EntryField.VALUE), "", "97,5"));
        row.actions()
                .forEach(action -> changes.add(
                        new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", CarriedOut.YES.name())));
        return new EntryPatch(row.indicator().id(), SEPTEMBER, changes);
    }

    /** Undoes whatever was done before. */
    void become(EntryState state, PeriodState month) {
        sql.update(
                "delete from entry_remark where entry_id in (select id from entry where indicator_id = ?"
                        + " and revision > 1)",
                indicator());
        sql.update(
                "delete from action_entry where entry_id in (select id from entry where indicator_id = ?"
                        + " and revision > 1)",
                indicator());
        sql.update("delete from entry where indicator_id = ? and revision > 1", indicator());
        sql.update(
                "update entry set state = ?, return_round = ?, obstacle = null where id = ?",
                state.name(),
                state == EntryState.RETURNED ? 1 : 0,
                id());
        become(month);
    }

    private void become(PeriodState month) {
        sql.update("delete from period_reopening where office_id = ?", office);
        sql.update(
                "update reporting_period set due_on = ?, closes_on = ?, locked_at = ?, locked_by_name = 'perencana',"
                        + " backfill_until = ?, backfill_by_name = 'perencana'"
                        + " where office_id = ? and fiscal_year = 2024 and month = 9",
                month == PeriodState.OPEN ? "2024-10-20" : "2024-10-01",
                month == PeriodState.OPEN || month == PeriodState.LATE ? "2024-10-25" : "2024-10-02",
                month == PeriodState.LOCKED ? "2024-10-03 10:00:00" : null,
                month == PeriodState.BACKFILL ? "2024-10-31" : null,
                office);
        if (month == PeriodState.REOPENED) {
            sql.update(
                    "insert into period_reopening (id, lock_version, office_id, fiscal_year, month, unit_id, state,"
                            + " asked_by, asked_by_name, asked_at, asked_reason, open_until)"
                            + " values (nextval(period_reopening_seq), 0, ?, 2024, 9, ?, 'GRANTED', ?, 'kasubbag',"
                            + " now(3), 'Data menyusul', '2024-10-20 10:00:00')",
                    office,
                    unit,
                    asker);
        }
    }

    /** @return whether it was done */
    boolean attempt(Deed deed) {
        EntryRef ref = ref();
        try {
            return switch (deed) {
                case SAVE -> {
                    realizations.save(
                            EntryPatch.of(entry.indicator(), SEPTEMBER, new CellChange(OBSTACLE, "", "Listrik padam")));
                    yield true;
                }
                case SUBMIT -> isDone(workflow.submit(SEPTEMBER, List.of(ref)));
                case WITHDRAW -> isDone(workflow.withdraw(List.of(ref)));
                case VERIFY -> isDone(workflow.verify(List.of(ref)));
                case APPROVE -> isDone(workflow.approve(List.of(ref)));
                case GIVE_BACK -> workflow.giveBack(ref, REASONS).state() == EntryState.RETURNED;
                case CORRECT -> workflow.correct(ref, "Data menyusul").revision() == 2;
            };
        } catch (DomainException refused) {
            return false;
        }
    }

    private static boolean isDone(List<MoveOutcome> outcomes) {
        return outcomes.getFirst().isDone();
    }

    boolean hasChangedFrom(EntryState state) {
        Map<String, Object> now = sql.queryForMap(
                "select state, obstacle, (select count(*) from entry e where e.indicator_id = ?) as revisions"
                        + " from entry where id = ?",
                indicator(),
                id());
        return !state.name().equals(now.get("state"))
                || now.get("obstacle") != null
                || ((Number) now.get("revisions")).intValue() != 1;
    }

    private EntryRef ref() {
        return new EntryRef(
                entry.id(), sql.queryForObject("select lock_version from entry where id = ?", Long.class, id()));
    }

    private long id() {
        return entry.id().value();
    }

    private long indicator() {
        return entry.indicator().value();
    }
}
