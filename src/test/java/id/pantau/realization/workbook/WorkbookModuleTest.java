package id.pantau.realization.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.document.UnreadableWorkbookException;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.CellChange;
import id.pantau.realization.Channel;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.MonthTask;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class WorkbookModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcTemplate database;

    private Imported office;
    private String finance;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
    }

    @Test
    void everyKindOfCellFilledInInExcelIsStoredExactly() {
        TaskRow row = row(2);
        EntryCell carriedOut =
                EntryCell.of(EntryField.CARRIED_OUT, row.actions().getFirst().id());
        byte[] filled = downloaded()
                .type("3", SheetColumn.VALUE, "97,5")
                .type("3", SheetColumn.OBSTACLE_CATEGORY, "Data dan sistem")
                .type("3", SheetColumn.OBSTACLE, "Listrik padam\ndua hari")
                .type("3", SheetColumn.FOLLOW_UP, "Pinjam genset")
                .type("3", SheetColumn.FOLLOW_UP_BY, "Kasubbag")
                .type("3", SheetColumn.FOLLOW_UP_DUE, LocalDate.of(2024, 10, 31))
                .type("3", SheetColumn.SUPPORTING_FACTOR, "Tim lengkap")
                .type("3.1", SheetColumn.CARRIED_OUT, "Sebagian")
                .type("3.1", SheetColumn.PHYSICAL, 62.5)
                .type("3.1", SheetColumn.SPENT, 12_500_000)
                .saved();

        WorkbookCheck check = check(filled);
        assertThat(check.problems()).isEmpty();
        assertThat(check.changes()).hasSize(10);
        WorkbookResult result = as(finance, () -> workbooks.apply(check));

        assertThat(result).isEqualTo(new WorkbookResult(10, 1));
        TaskRow stored = row(2);
        assertThat(stored.text(VALUE)).isEqualTo("97,5");
        assertThat(text(stored, EntryField.OBSTACLE_CATEGORY)).isEqualTo("DATA_AND_SYSTEMS");
        assertThat(text(stored, EntryField.OBSTACLE)).isEqualTo("Listrik padam\ndua hari");
        assertThat(text(stored, EntryField.FOLLOW_UP)).isEqualTo("Pinjam genset");
        assertThat(text(stored, EntryField.FOLLOW_UP_BY)).isEqualTo("Kasubbag");
        assertThat(text(stored, EntryField.FOLLOW_UP_DUE)).isEqualTo("2024-10-31");
        assertThat(text(stored, EntryField.SUPPORTING_FACTOR)).isEqualTo("Tim lengkap");
        assertThat(stored.text(carriedOut)).isEqualTo("PARTLY");
        assertThat(stored.text(of(EntryField.PHYSICAL, stored))).isEqualTo("62.5");
        assertThat(stored.text(of(EntryField.SPENT, stored))).isEqualTo("12500000");
        assertThat(channels()).containsOnly(Channel.WORKBOOK.name());
    }

    @Test
    void whatWasStoredGoesOutAndComesBackUnchanged() {
        everyKindOfCellFilledInInExcelIsStoredExactly();

        WorkbookCheck check = check(downloaded().saved());

        assertThat(check.changes()).isEmpty();
        assertThat(check.problems()).isEmpty();
        assertThat(check.stale()).isEmpty();
        assertThat(check.unchanged()).isPositive();
    }

    @Test
    void aPercentCellCountsByItsValueAndNotByItsLook() {
        byte[] filled = downloaded()
                .type("3", SheetColumn.VALUE, 0.975, "0%")
                .type("3.1", SheetColumn.PHYSICAL, 0.625, "0%")
                .saved();

        assertThat(check(filled).changes()).extracting(SheetChange::after).containsExactly("97,5 %", "62.5");
    }

    @Test
    void aFractionWithoutItsPercentSignIsAskedBackWithBothMeanings() {
        WorkbookCheck check =
                check(downloaded().type("3", SheetColumn.VALUE, 0.975).saved());

        assertThat(check.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.couldMean()).containsExactly("97,5 %", "0,9750 %"));
    }

    @Test
    void aNumberWithACommaTypedAsTextAndADateTypedAsTextAreRead() {
        byte[] filled = downloaded()
                .type("3", SheetColumn.VALUE, "97,5 %")
                .type("3", SheetColumn.FOLLOW_UP_DUE, "31/10/2024")
                .type("3.1", SheetColumn.SPENT, "Rp 12.500.000,50")
                .saved();

        assertThat(check(filled).changes())
                .extracting(SheetChange::after)
                .containsExactlyInAnyOrder("97,5 %", "2024-10-31", "12500000.5");
    }

    @Test
    void aRatioThatExcelTookForADateIsRefusedAndNotGuessed() {
        FilledSheet sheet = downloaded();
        sheet.type("3", SheetColumn.VALUE, 45_637, "d-mmm");

        assertThat(check(sheet.saved()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.address()).isEqualTo(sheet.address("3", SheetColumn.VALUE));
            assertThat(problem.reason()).contains("11 Desember 2024").contains("petik tunggal");
        });
    }

    @Test
    void aFormulaIsRefusedByTheNameOfItsCell() {
        FilledSheet sheet = downloaded().formula("3", SheetColumn.VALUE, "50+47.5");

        assertThat(check(sheet.saved()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.address()).isEqualTo(sheet.address("3", SheetColumn.VALUE));
            assertThat(problem.reason()).contains("tempel sebagai nilai");
        });
    }

    @Test
    void anErrorOfExcelIsNoValue() {
        FilledSheet sheet = downloaded();
        sheet.cell("3", SheetColumn.OBSTACLE)
                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());

        assertThat(check(sheet.saved()).problems())
                .extracting(SheetProblem::field, SheetProblem::typed)
                .containsExactly(tuple(EntryField.OBSTACLE, "#DIV/0!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://contoh\";\"klik\")",
                "+62 21 555",
                "-tidak ada-",
                "@SUM(1+1)",
                "<script>alert(1)</script>",
                "\u202eterbalik\u202c עברית",
                "selesai 👍🏽 — \"kutip\" 'tunggal' \\ _x0041_",
                "'petik di depan"
            })
    void whateverWordsAreTypedSurviveTheRoundTrip(String words) {
        apply(downloaded().type("3", SheetColumn.OBSTACLE, words).saved());
        assertThat(row(2).text(OBSTACLE)).isEqualTo(words);

        FilledSheet again = downloaded();

        assertThat(again.cell("3", SheetColumn.OBSTACLE).getCellType())
                .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        assertThat(check(again.saved()).changes()).isEmpty();
    }

    @Test
    void wordsThatAreTooLongAreNamedAndNotCut() {
        WorkbookCheck check = check(
                downloaded().type("3", SheetColumn.OBSTACLE, "k".repeat(10_000)).saved());

        assertThat(check.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("paling banyak 4000"));
        assertThat(check.isApplicable()).isFalse();
    }

    @Test
    void twoCellsInErrorAreBothNamedAndNothingIsStored() {
        WorkbookCheck check = check(downloaded()
                .type("1", SheetColumn.VALUE, "50")
                .type("2", SheetColumn.VALUE, "lima puluh")
                .type("3.1", SheetColumn.PHYSICAL, 170)
                .saved());

        assertThat(check.problems())
                .extracting(SheetProblem::field)
                .containsExactly(EntryField.VALUE, EntryField.PHYSICAL);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(finance, () -> workbooks.apply(check)))
                .withMessage("realization.workbook.not-applicable");
        assertThat(row(0).entry()).isEmpty();
    }

    @Test
    void whenOneRowFailsInTheMiddleNoneIsStored() {
        List<EntryPatch> patches = List.of(
                EntryPatch.of(row(0).indicator().id(), OCTOBER, new CellChange(VALUE, "", "50")),
                EntryPatch.of(row(1).indicator().id(), OCTOBER, new CellChange(VALUE, "", "lima puluh")),
                EntryPatch.of(row(2).indicator().id(), OCTOBER, new CellChange(VALUE, "", "60")));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(finance, () -> realizations.saveAll(patches)))
                .withMessageStartingWith("realization.value.refused");

        assertThat(rows()).allSatisfy(row -> assertThat(row.entry()).isEmpty());
        assertThat(database.queryForList(
                        "select distinct kind from history_event where office_id = ?",
                        String.class,
                        office.office().value()))
                .containsExactly("REFUSED");
    }

    @Test
    void whenOneRowIsInConflictNoneIsStored() {
        save(finance, row(1), new CellChange(VALUE, "", "40"));
        List<EntryPatch> patches = List.of(
                EntryPatch.of(row(0).indicator().id(), OCTOBER, new CellChange(VALUE, "", "50")),
                EntryPatch.of(row(1).indicator().id(), OCTOBER, new CellChange(VALUE, "", "60")));

        var outcomes = as(finance, () -> realizations.saveAll(patches));

        assertThat(outcomes)
                .extracting(id.pantau.realization.SaveOutcome::isStored)
                .containsExactly(true, false);
        assertThat(row(0).entry()).isEmpty();
        assertThat(row(1).text(VALUE)).isEqualTo("40");
    }

    @Test
    void aStaleCopyIsRefusedByNamingWhatChangedAndByWhom() {
        int shared = shared();
        String number = String.valueOf(shared + 1);
        FilledSheet sheet =
                downloaded().type(number, SheetColumn.VALUE, "60").type(number, SheetColumn.FOLLOW_UP, "Lembur");
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(colleague, row(shared), new CellChange(VALUE, "", "70"), new CellChange(OBSTACLE, "", "Listrik padam"));

        WorkbookCheck check = check(sheet.saved());

        assertThat(check.stale())
                .extracting(StaleCell::address, StaleCell::stored, StaleCell::typed, StaleCell::by)
                .containsExactly(
                        tuple(sheet.address(number, SheetColumn.VALUE), "70", "60", JakartaBarat.HUMAN_RESOURCES),
                        tuple(
                                sheet.address(number, SheetColumn.OBSTACLE),
                                "Listrik padam",
                                null,
                                JakartaBarat.HUMAN_RESOURCES));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> as(finance, () -> workbooks.apply(check)));

        as(finance, () -> workbooks.apply(check.keepingOthers()));
        assertThat(row(shared).text(VALUE)).isEqualTo("70");
        assertThat(row(shared).text(OBSTACLE)).isEqualTo("Listrik padam");
        assertThat(text(row(shared), EntryField.FOLLOW_UP)).isEqualTo("Lembur");
    }

    @Test
    void whatSomebodyStoresBetweenCheckAndApplyStopsEverything() {
        int shared = shared();
        WorkbookCheck check = check(downloaded()
                .type("3", SheetColumn.VALUE, "50")
                .type(String.valueOf(shared + 1), SheetColumn.VALUE, "60")
                .saved());
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(colleague, row(shared), new CellChange(VALUE, "", "70"));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(finance, () -> workbooks.apply(check)))
                .withMessage("realization.workbook.overtaken");
        assertThat(row(2).entry()).isEmpty();
    }

    @Test
    void ofAReturnedEntryOnlyTheCellsSentBackAreOpen() {
        TaskRow row = row(2);
        save(
                finance,
                row,
                new CellChange(VALUE, "", "97,5"),
                new CellChange(of(EntryField.CARRIED_OUT, row), "", "YES"));
        as(
                finance,
                () -> workflow.submit(
                        OCTOBER, List.of(row(2).entry().orElseThrow().ref())));
        assertThat(downloaded().isLocked("3", SheetColumn.VALUE)).isTrue();
        as(
                office.planner(),
                () -> workflow.giveBack(
                        row(2).entry().orElseThrow().ref(), List.of(new FieldRemark(VALUE, "Cek pembilang"))));

        FilledSheet sheet = downloaded();

        assertThat(sheet.isLocked("3", SheetColumn.VALUE)).isFalse();
        assertThat(sheet.isLocked("3", SheetColumn.OBSTACLE)).isTrue();
        assertThat(sheet.isLocked("3.1", SheetColumn.CARRIED_OUT)).isTrue();
        assertThat(sheet.isLocked("1", SheetColumn.OBSTACLE)).isFalse();
        WorkbookCheck forced = check(sheet.type("3", SheetColumn.VALUE, "95")
                .type("3", SheetColumn.OBSTACLE, "Dipaksa")
                .saved());
        assertThat(forced.changes()).extracting(SheetChange::after).containsExactly("95");
        assertThat(forced.problems()).extracting(SheetProblem::field).containsExactly(EntryField.OBSTACLE);
    }

    @Test
    void aRowThatWasHandedInMeanwhileTakesNothingMore() {
        TaskRow row = row(2);
        save(
                finance,
                row,
                new CellChange(VALUE, "", "97,5"),
                new CellChange(of(EntryField.CARRIED_OUT, row), "", "YES"));
        byte[] filled = downloaded().type("3", SheetColumn.VALUE, "95").saved();
        as(
                finance,
                () -> workflow.submit(
                        OCTOBER, List.of(row(2).entry().orElseThrow().ref())));

        assertThat(check(filled).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("sudah diajukan"));
    }

    @Test
    void anotherPersonsSheetIsRefusedByName() {
        byte[] theirs = downloaded().saved();
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(colleague, () -> workbooks.check(theirs, "isian.xlsx", OCTOBER)))
                .withMessage("realization.workbook.other-person")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(JakartaBarat.FINANCE));
    }

    @Test
    void theSheetOfAnotherMonthIsRefused() {
        byte[] october = downloaded().saved();

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(finance, () -> workbooks.check(october, "isian.xlsx", OCTOBER.minusMonths(1))))
                .withMessage("realization.workbook.other-month");
    }

    @Test
    void aClosedMonthHasNoSheetAndWhoDoesNotReportGetsNone() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(finance, () -> workbooks.file(office.office(), YearMonth.of(2024, 3))))
                .withMessage("realization.month.closed");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(office.planner(), () -> workbooks.file(office.office(), OCTOBER)));
        String elsewhere = jakartaBarat.account("lain", RoleGrant.of(Role.SECRETARY, office.office()));
        assertThat(as(elsewhere, () -> workbooks.offers(OCTOBER))).isEmpty();
    }

    @Test
    void aRowThatIsMissingOrTwiceThereOrHasAnotherKeyIsRefused() {
        assertRefused("realization.workbook.row-missing", sheet -> {
            sheet.sheet().removeRow(sheet.row("3"));
            return sheet;
        });
        assertRefused("realization.workbook.row-twice", sheet -> {
            sheet.key("3").setCellValue(sheet.key("2").getStringCellValue());
            return sheet;
        });
        assertRefused("realization.workbook.row-strange", sheet -> {
            sheet.key("3").setCellValue("i1");
            return sheet;
        });
        assertRefused("realization.workbook.column-missing", sheet -> {
            sheet.sheet()
                    .getRow(sheet.row("1").getRowNum() - 2)
                    .getCell(SheetColumn.VALUE.ordinal())
                    .setBlank();
            return sheet;
        });
    }

    @Test
    void whatIsMovedToAnotherLineWithoutItsWordsIsNotTakenOver() {
        FilledSheet sheet = downloaded();
        sheet.type("3", SheetColumn.ROW, sheet.cell("2", SheetColumn.ROW).getStringCellValue() + "x");

        assertThat(check(sheet.saved()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.address()).isEqualTo(sheet.address("3", SheetColumn.ROW)));
    }

    @Test
    void aChangedSealIsNoSeal() {
        assertRefused("realization.workbook.tampered", sheet -> {
            var seal = sheet.sheet().getRow(sheet.row("1").getRowNum() - 3).getCell(SheetColumn.values().length);
            seal.setCellValue(seal.getStringCellValue().replace("|2024-10|", "|2024-09|"));
            return sheet;
        });
    }

    @Test
    void whatIsNoSheetOfOursIsRefusedWithASentence() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(
                        () -> check(new id.pantau.planning.importing.SeedDocument("jakarta-barat-rak-2024").workbook()))
                .withMessage("realization.workbook.not-ours");
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> check("a;b;c".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(UnreadableWorkbookException.Reason.TEXT));
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> check(new byte[21 * 1024 * 1024]))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(UnreadableWorkbookException.Reason.TOO_LARGE));
    }

    @Test
    void downloadAndCheckTakeFewStatementsHoweverManyRowsThereAre() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        byte[] sheet = downloaded().saved();

        long download = statements(statistics, this::downloaded);
        long check = statements(statistics, () -> check(sheet));
        rows().forEach(row -> save(finance, row, new CellChange(VALUE, "", "50")));

        assertThat(download).isLessThanOrEqualTo(12);
        assertThat(check).as("two of them sign the person in").isLessThanOrEqualTo(11);
        assertThat(statements(statistics, this::downloaded)).isEqualTo(download);
        assertThat(check(sheet).stale()).hasSize(rows().size());
        assertThat(statements(statistics, () -> check(sheet))).isLessThanOrEqualTo(20);
    }

    private static long statements(Statistics statistics, Runnable work) {
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private void assertRefused(String key, UnaryOperator<FilledSheet> tampering) {
        byte[] tampered = tampering.apply(downloaded()).saved();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> check(tampered))
                .withMessage(key);
    }

    private FilledSheet downloaded() {
        return new FilledSheet(
                as(finance, () -> workbooks.file(office.office(), OCTOBER)).content());
    }

    private WorkbookCheck check(byte[] content) {
        return as(finance, () -> workbooks.check(content, "isian.xlsx", OCTOBER));
    }

    private void apply(byte[] content) {
        as(finance, () -> workbooks.apply(workbooks.check(content, "isian.xlsx", OCTOBER)));
    }

    private void save(String who, TaskRow row, CellChange... changes) {
        as(who, () -> realizations.save(EntryPatch.of(row.indicator().id(), OCTOBER, changes)));
    }

    private List<TaskRow> rows() {
        return as(finance, () -> realizations.tasks(OCTOBER)).stream()
                .map(MonthTask::rows)
                .findFirst()
                .orElseThrow();
    }

    private TaskRow row(int index) {
        return rows().get(index);
    }

    private int shared() {
        List<TaskRow> rows = rows();
        return rows.indexOf(rows.stream().filter(TaskRow::shared).findFirst().orElseThrow());
    }

    private static String text(TaskRow row, EntryField field) {
        return row.text(EntryCell.of(field));
    }

    private static EntryCell of(EntryField field, TaskRow row) {
        return EntryCell.of(field, row.actions().getFirst().id());
    }

    private List<String> channels() {
        return database.queryForList(
                "select channel from history_event where office_id = ?",
                String.class,
                office.office().value());
    }

    private <T> T as(String who, java.util.function.Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }
}
