package id.pantau.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.EditOutcome.Saved;
import id.pantau.planning.editing.AddBudget;
import id.pantau.planning.editing.AddPart;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.BackTo;
import id.pantau.planning.editing.BudgetAmount;
import id.pantau.planning.editing.ChooseMeasure;
import id.pantau.planning.editing.CopyPart;
import id.pantau.planning.editing.MovePart;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PartKind;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.RemovePart;
import id.pantau.planning.editing.SetSchedule;
import id.pantau.planning.editing.SetText;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class PlanDraftModuleTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private EntityManagerFactory factory;

    private OfficeId office;
    private String planner;
    private String colleague;
    private PlanId plan;

    @BeforeEach
    void storeADraft() {
        office = jakartaBarat.office();
        planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        colleague = jakartaBarat.account("rekan", RoleGrant.of(Role.PLANNER, office));
        plan = as(planner, () -> plans.create(office, new SeedDocument("jakarta-barat-rak-2024").plan(1)));
    }

    @Test
    void whateverIsEditedIsStoredAsItIsShown() {
        PlanDraft draft = draft(planner);
        for (PlanEdit edit : List.of(
                new SetText("S1", PartField.TEXT, "Sasaran lain"),
                new AddPart("G1", PartKind.HEADING, null, null),
                new AddPart("G2", PartKind.HEADING, "G1", null),
                new AddPart("S0", PartKind.OBJECTIVE, "G1", null),
                new MovePart("S3", "G2", null),
                new AddPart("I0", PartKind.INDICATOR, "S0", null),
                new AddPart("K0", PartKind.ACTION, "I0", null),
                new SetText("K0", PartField.OWNER, "Subbagian Arsip"),
                new SetSchedule(Set.of("K0", "S4.I3.K1"), Set.of(2, 5), "36 Pegawai"),
                new AddBudget("B1", new BudgetAmount("Rp 1.500.000,-"), null, Set.of("K0", "S5.I1.K1")),
                new CopyPart("S4", "S4b"),
                new RemovePart("S4.I1"),
                new MovePart("S24.I2", "S24", null),
                new RemovePart("G1"))) {
            draft = saved(planner, draft, edit);
            NewPlan stored = as(planner, () -> plans.content(plan));
            assertThat(stored)
                    .usingRecursiveComparison()
                    .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                    .ignoringFieldsMatchingRegexes(".*measure")
                    .as(edit.toString())
                    .isEqualTo(draft.content());
        }
        assertThat(draft.edition()).isEqualTo(15);
        assertThat(as(planner, () -> plans.plan(plan)).summary().edition()).isEqualTo(15);
    }

    @Test
    void partsThatStayKeepTheirIdsWhenOthersComeAndGo() {
        Map<String, ActionItemId> before = ids();

        PlanDraft draft = saved(planner, draft(planner), new RemovePart("S1"));
        saved(planner, draft, new SetText("S2.I1.K1", PartField.OWNER, "Sub Bagian SDM"));

        assertThat(before).containsAllEntriesOf(ids());
    }

    @Test
    void aTakenBackEditGivesTheStoredPlanOfBefore() {
        PlanDraft before = draft(planner);
        PlanDraft after = saved(planner, before, new RemovePart("S4"));

        saved(planner, after, new BackTo(after.content(), before.content(), false));

        assertThat(draft(planner).content()).usingRecursiveComparison().isEqualTo(before.content());
    }

    @Test
    void twoPeopleWhoEditDifferentPartsBothKeepTheirWork() {
        PlanDraft mine = draft(planner);
        PlanDraft theirs = draft(colleague);
        saved(colleague, theirs, new SetText("S2", PartField.TEXT, "Dari rekan"));

        EditOutcome outcome = as(planner, () -> drafts.edit(mine, new SetText("S3", PartField.TEXT, "Dari saya")));

        assertThat(outcome).asInstanceOf(type(Saved.class)).satisfies(saved -> {
            assertThat(saved.alsoChangedBy()).isEqualTo("rekan");
            assertThat(saved.draft().content().objectives())
                    .extracting(NewObjective::text)
                    .contains("Dari rekan", "Dari saya");
        });
    }

    @Test
    void whoEditsTheSamePartSecondSeesBothVersionsAndMayStillChoose() {
        PlanDraft mine = draft(planner);
        saved(colleague, draft(colleague), new SetText("S2", PartField.TEXT, "Dari rekan"));
        PlanEdit edit = new SetText("S2", PartField.TEXT, "Dari saya");

        EditOutcome outcome = as(planner, () -> drafts.edit(mine, edit));

        assertThat(outcome).asInstanceOf(type(ChangedMeanwhile.class)).satisfies(changed -> {
            assertThat(changed.keys()).containsExactly("S2");
            assertThat(changed.theirs().lastChange().who()).isEqualTo("rekan");
            assertThat(text(changed.theirs().content(), "S2")).isEqualTo("Dari rekan");
            assertThat(text(changed.mine(), "S2")).isEqualTo("Dari saya");
        });
        assertThat(text(draft(planner).content(), "S2")).isEqualTo("Dari rekan");
        saved(planner, ((ChangedMeanwhile) outcome).theirs(), edit);
        assertThat(text(draft(planner).content(), "S2")).isEqualTo("Dari saya");
    }

    @Test
    void aPartSomebodyElseChangedBelowIsNotRemovedUnseen() {
        PlanDraft mine = draft(planner);
        saved(colleague, draft(colleague), new SetText("S4.I2.K1", PartField.ACTIVITY, "Dari rekan"));

        assertThat(as(planner, () -> drafts.edit(mine, new RemovePart("S4"))))
                .asInstanceOf(type(ChangedMeanwhile.class))
                .satisfies(changed ->
                        assertThat(changed.keys()).contains("S4.I2.K1").doesNotContain("S4"));
    }

    @Test
    void nothingIsAddedBelowAPartThatSomebodyElseRemoved() {
        PlanDraft mine = draft(planner);
        saved(colleague, draft(colleague), new RemovePart("S4"));

        assertThat(as(planner, () -> drafts.edit(mine, new AddPart("N", PartKind.INDICATOR, "S4", null))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anEditIsNotTakenBackOverSomebodyElsesWork() {
        PlanDraft before = draft(planner);
        PlanDraft after = saved(planner, before, new RemovePart("S4"));
        saved(colleague, draft(colleague), new SetText("S2", PartField.TEXT, "Dari rekan"));

        assertThat(as(planner, () -> drafts.edit(after, new BackTo(after.content(), before.content(), false))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onAnActivePlanOnlyWhatIsSaidAboutTheDocumentChanges() {
        as(planner, () -> {
            jakartaBarat.activate(plan);
            return plan;
        });
        Map<String, ActionItemId> before = ids();
        PlanDraft draft = saved(
                planner, draft(planner), new AnswerSchedules(Set.of("S4.I3.K1"), ScheduleAnswer.PERIODS, Set.of(11)));
        MeasureChoice lower = new MeasureChoice(Direction.LOWER_IS_BETTER, Formula.COMPLEMENT, RollUp.LAST);
        PlanDraft measured = saved(planner, draft, new ChooseMeasure("S4.I3", lower));

        assertThat(ids()).isEqualTo(before);
        assertThat(as(planner, () -> plans.plan(plan)).openSchedules()).hasSize(5);
        assertThatThrownBy(() -> saved(planner, measured, new SetText("S2", PartField.TEXT, "Lain")))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.not-a-draft");
        assertThatThrownBy(() -> saved(planner, measured, new SetSchedule(Set.of("S2.I1.K1"), Set.of(1), null)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aPlanWithOpenQuestionsIsNotActivated() {
        assertThatThrownBy(() -> as(planner, () -> {
                    plans.activate(plan);
                    return plan;
                }))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.gate.refused");
    }

    @Test
    void aDraftIsDiscardedAndAnActivePlanIsNot() {
        as(planner, () -> {
            drafts.discard(plan);
            return plan;
        });
        assertThatThrownBy(() -> as(planner, () -> plans.plan(plan))).isInstanceOf(NotFoundException.class);

        JakartaBarat.Imported imported = jakartaBarat.imported();
        assertThatThrownBy(() -> as(imported.planner(), () -> {
                    drafts.discard(imported.secretariat());
                    return plan;
                }))
                .hasMessage("planning.not-a-draft");
    }

    @Test
    void lastYearsPlanBecomesTheDraftOfAnotherYear() {
        FiscalYear next = new FiscalYear(2025);
        PlanId copy = as(planner, () -> drafts.copy(plan, next));
        NewPlan content = as(planner, () -> plans.content(copy));
        NewPlan old = as(planner, () -> plans.content(plan));

        assertThat(content.header().title()).contains("2025").doesNotContain("2024");
        assertThat(content.header().signedOn()).isNull();
        assertThat(content.objectives()).usingRecursiveComparison().isEqualTo(old.objectives());
        assertThatThrownBy(() -> as(planner, () -> drafts.copy(plan, next))).hasMessage("planning.exists");
    }

    @Test
    void anEditCostsTheSameFewStatementsHoweverManyRowsItChanges() {
        Set<String> all = draft(planner)
                .content()
                .actions()
                .filter(action -> action.schedule().marks(2))
                .map(NewAction::key)
                .collect(Collectors.toSet());
        long few = statements(draft(planner), new SetSchedule(Set.of("S2.I1.K1", "S3.I1.K1"), Set.of(1), null));
        long many = statements(draft(planner), new SetSchedule(all, Set.of(2), null));
        long text = statements(draft(planner), new SetText("S2", PartField.TEXT, "Lain"));
        long moved = statements(
                draft(planner), MovePart.down(draft(planner).content(), "S2").orElseThrow());

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
        assertThat(text).isLessThanOrEqualTo(18);
        assertThat(moved).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThePlannerOfTheOfficeEditsCopiesAndDiscards(Role role) {
        PlanDraft seen = draft(planner);
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, office));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office()));
        for (Runnable work : List.<Runnable>of(
                () -> drafts.draft(plan),
                () -> drafts.edit(seen, new SetText("S2", PartField.TEXT, role.name())),
                () -> drafts.leaveOpen(plan),
                () -> drafts.copy(plan, new FiscalYear(2030)),
                () -> drafts.discard(plan))) {
            assertThat(mayDo(stranger, work)).isFalse();
            assertThat(mayDo(own, work)).isEqualTo(role == Role.PLANNER);
        }
    }

    private boolean mayDo(String username, Runnable work) {
        return as(username, () -> {
            try {
                work.run();
                return true;
            } catch (NotFoundException refused) {
                return false;
            }
        });
    }

    private PlanDraft saved(String username, PlanDraft seen, PlanEdit edit) {
        return ((Saved) as(username, () -> drafts.edit(seen, edit))).draft();
    }

    private PlanDraft draft(String username) {
        return as(username, () -> drafts.draft(plan));
    }

    private Map<String, ActionItemId> ids() {
        return as(planner, () -> plans.plan(plan))
                .indicators()
                .flatMap(indicator -> indicator.actions().stream())
                .collect(Collectors.toMap(ActionDetails::key, ActionDetails::id));
    }

    private static String text(NewPlan content, String objective) {
        return content.objectives().stream()
                .filter(candidate -> candidate.key().equals(objective))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private long statements(PlanDraft seen, PlanEdit edit) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return as(planner, () -> {
            statistics.clear();
            drafts.edit(seen, edit);
            return statistics.getPrepareStatementCount();
        });
    }

    private <T> T as(String username, Supplier<T> work) {
        return jakartaBarat.as(username, work);
    }
}
