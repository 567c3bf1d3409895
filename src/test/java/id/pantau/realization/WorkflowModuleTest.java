package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.PlanService;
import id.pantau.shared.DomainException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class WorkflowModuleTest {

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
    private PlanService plans;

    private Imported office;
    private String finance;
    private String secretary;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
    }

    @Test
    void anEntryGoesFromTheUnitOverThePlannerToTheSekretarisAndKeepsTheNameOfWhoEnteredIt() {
        fill("97,5");

        submit();
        assertThat(entry().state()).isEqualTo(EntryState.SUBMITTED);
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        assertThat(entry().state()).isEqualTo(EntryState.VERIFIED);
        as(secretary, () -> workflow.approve(List.of(entry().ref())));

        EntryDetails approved = entry();
        assertThat(approved.state()).isEqualTo(EntryState.APPROVED);
        assertThat(approved.enteredBy()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(Objects.requireNonNull(approved.provenance().verified()).name())
                .isEqualTo("perencana");
        assertThat(Objects.requireNonNull(approved.provenance().approved()).name())
                .isEqualTo("sekretaris");
    }

    @Test
    void whatIsIncompleteIsNotHandedInAndSaysWhatIsMissing() {
        save(new CellChange(OBSTACLE, "", "Listrik padam"));

        MoveOutcome outcome = submit();

        assertThat(outcome.refusal()).isInstanceOf(IncompleteEntryException.class);
        assertThat(Objects.requireNonNull(outcome.refusal()).arguments()).containsExactly("Realisasi, Terlaksana");
        assertThat(entry().state()).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void onlyWhatWasSentBackCanBeChangedAndTheReasonStandsBesideIt() {
        fill("97,5");
        submit();
        as(office.planner(), () -> workflow.giveBack(entry().ref(), List.of(new FieldRemark(VALUE, "Cek pembilang"))));

        TaskRow row = row();
        assertThat(row.openRemarks()).extracting(Remark::reason).containsExactly("Cek pembilang");
        assertThat(row.isOpen(VALUE)).isTrue();
        assertThat(row.isOpen(OBSTACLE)).isFalse();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(new CellChange(OBSTACLE, "", "Listrik padam")))
                .withMessage("realization.entry.not-sent-back");
        save(new CellChange(VALUE, "97,5", "95"));
        submit();
        assertThat(entry().value()).isEqualTo("95");
        assertThat(entry().state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void everyEarlierReasonIsKept() {
        fill("97,5");
        submit();
        as(office.planner(), () -> workflow.giveBack(entry().ref(), List.of(new FieldRemark(VALUE, "Pertama"))));
        submit();
        as(office.planner(), () -> workflow.giveBack(entry().ref(), List.of(new FieldRemark(null, "Kedua"))));

        assertThat(row().remarks()).extracting(Remark::reason).containsExactly("Kedua", "Pertama");
        assertThat(row().openRemarks()).extracting(Remark::reason).containsExactly("Kedua");
    }

    @Test
    void nobodyVerifiesWhatTheyEnteredThemselves() {
        String both = jakartaBarat.account(
                "rangkap",
                RoleGrant.of(Role.PLANNER, office.office()),
                RoleGrant.of(Role.REPORTER, office.office(), jakartaBarat.unit(office, JakartaBarat.FINANCE)));
        fill("97,5");
        as(
                both,
                () -> realizations.save(
                        EntryPatch.of(row().indicator().id(), OCTOBER, new CellChange(OBSTACLE, "", "Listrik padam"))));
        save(new CellChange(VALUE, "97,5", "98"));
        submit();

        MoveOutcome outcome =
                as(both, () -> workflow.verify(List.of(entry().ref()))).getFirst();

        assertThat(Objects.requireNonNull(outcome.refusal()).messageKey()).isEqualTo("realization.move.own-entry");
    }

    @Test
    void aCorrectionLeavesTheApprovedRevisionCountingUntilItIsApprovedItself() {
        approved("50");
        as(office.planner(), () -> workflow.correct(entry().ref(), "Data SP2D terlambat"));
        save(new CellChange(VALUE, "50", "60"));

        assertThat(entry().revision()).isEqualTo(2);
        assertThat(entry().value()).isEqualTo("60");
        assertThat(counting()).isEqualTo("50");

        submit();
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        as(secretary, () -> workflow.approve(List.of(entry().ref())));
        assertThat(counting()).isEqualTo("60");
    }

    @Test
    void aDecisionOnWhatChangedMeanwhileIsRefused() {
        fill("97,5");
        EntryRef seen = entry().ref();
        save(new CellChange(VALUE, "97,5", "98"));

        MoveOutcome outcome =
                as(finance, () -> workflow.submit(OCTOBER, List.of(seen))).getFirst();

        assertThat(Objects.requireNonNull(outcome.refusal()).messageKey())
                .isEqualTo("realization.move.changed-meanwhile");
    }

    private void approved(String value) {
        fill(value);
        submit();
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        as(secretary, () -> workflow.approve(List.of(entry().ref())));
    }

    private void fill(String value) {
        List<CellChange> changes = new java.util.ArrayList<>(List.of(new CellChange(VALUE, "", value)));
        row().actions()
                .forEach(action -> changes.add(
                        new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", CarriedOut.YES.name())));
        save(changes.toArray(CellChange[]::new));
    }

    private void save(CellChange... changes) {
        as(finance, () -> realizations.save(EntryPatch.of(row().indicator().id(), OCTOBER, changes)));
    }

    private MoveOutcome submit() {
        return as(finance, () -> workflow.submit(OCTOBER, List.of(entry().ref())))
                .getFirst();
    }

    private EntryDetails entry() {
        return row().entry().orElseThrow();
    }

    private TaskRow row() {
        return as(finance, () -> realizations.tasks(OCTOBER)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .findFirst()
                .orElseThrow();
    }

    private String counting() {
        return as(secretary, () -> realizations.entries(plans.plan(office.secretariat()), OCTOBER.getMonth()))
                .getFirst()
                .value();
    }

    private <T> T as(String who, java.util.function.Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }
}
