package id.pantau.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.editing.LeaveOpen;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
class PlanModuleTest {

    private static final int STATEMENTS_OF_A_PLAN = 9;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private EntityManagerFactory factory;

    private Imported imported;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
    }

    @Test
    void aPlanIsShownExactlyAsItWasRead() {
        NewPlan read = new SeedDocument("jakarta-barat-rak-2024").plan(1);
        PlanDetails stored = asPlanner(() -> plans.plan(imported.secretariat()));

        assertThat(stored.summary().header()).isEqualTo(read.header());
        assertThat(asPlanner(() -> plans.content(imported.secretariat())))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*measure")
                .isEqualTo(LeaveOpen.of(read).applyTo(read));
        assertThat(stored.openSchedules()).hasSize(6);
    }

    @Test
    void aMisspelledAllUnitsOwnerMeansEveryUnit() {
        List<ActionDetails> shared = asPlanner(() -> plans.plan(imported.secretariat()))
                .indicators()
                .flatMap(indicator -> indicator.actions().stream())
                .filter(ActionDetails::allUnits)
                .toList();

        assertThat(shared)
                .hasSize(3)
                .allMatch(action -> Set.of("Semua Sub Bgaian").contains(action.ownerText()));
    }

    @Test
    void thePartsOfPlansAreCountedByTheDatabaseAsTheDocumentPrintsThem() {
        PlanTotals secretariat = totals().get(imported.secretariat());
        PlanTotals commissioners = totals().get(imported.commissioners());

        assertThat(secretariat).isEqualTo(new PlanTotals(0, 24, 32, 32, 349, 0, 6, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(commissioners).isEqualTo(new PlanTotals(0, 4, 8, 8, 32, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Test
    void aConfirmedRepetitionIsStatedButNotCounted() {
        NewPlan banten = new SeedDocument("banten-rak-2021").plan(0);
        String repeated = banten.allocations().getFirst().key();
        NewPlan answered = new AnswerRepetitions(Set.of(repeated), RepetitionAnswer.REPEATS).applyTo(banten);
        PlanId plan = asPlanner(() -> plans.create(imported.office(), answered));

        PlanTotals totals =
                asPlanner(() -> plans.totals(List.of(plan))).values().iterator().next();
        assertThat(totals.budgetStated()).isEqualByComparingTo("3051446000");
        assertThat(totals.budgetStated().subtract(totals.budgetTotal()))
                .isEqualByComparingTo(banten.allocations().getFirst().amount());
        assertThat(totals.openQuestions()).isEqualTo(64);
        assertThat(totals.quantities()).isEqualTo(6);
    }

    @Test
    void plansAreCountedInTheSameFewStatementsHoweverManyThereAre() {
        long one = statements(() -> plans.totals(List.of(imported.secretariat())));
        assertThat(statements(this::totalsOfBoth)).isEqualTo(one).isLessThanOrEqualTo(9);
    }

    private Map<PlanId, PlanTotals> totals() {
        return asPlanner(this::totalsOfBoth);
    }

    private Map<PlanId, PlanTotals> totalsOfBoth() {
        return plans.totals(List.of(imported.secretariat(), imported.commissioners()));
    }

    @Test
    void aPlanCostsTheSameFewStatementsHoweverLargeItIs() {
        assertThat(statements(() -> plans.plan(imported.secretariat()))).isEqualTo(STATEMENTS_OF_A_PLAN);
        assertThat(statements(() -> plans.plan(imported.commissioners()))).isEqualTo(STATEMENTS_OF_A_PLAN);
    }

    @Test
    void aDraftTakesOtherContentUnlessSomebodyElseChangedItMeanwhile() {
        NewPlan read = new SeedDocument("banten-rak-2021").plan(0);
        NewPlan other = read.withObjectives(read.objectives().subList(0, 3));
        PlanId draft = asPlanner(() -> plans.create(imported.office(), read));
        int edition = asPlanner(() -> plans.plan(draft)).summary().edition();

        asPlanner(() -> replace(draft, edition, other));

        assertThat(asPlanner(() -> plans.content(draft)).objectives())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*measure")
                .isEqualTo(other.objectives());
        assertThatThrownBy(() -> asPlanner(() -> replace(draft, edition, other)))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.changed-meanwhile");
    }

    private boolean replace(PlanId draft, int edition, NewPlan content) {
        plans.replace(draft, edition, content);
        return true;
    }

    @Test
    void theSameDocumentIsNotStoredTwice() {
        byte[] workbook = new SeedDocument("jakarta-barat-rak-2024").workbook();

        assertThatThrownBy(() ->
                        asPlanner(() -> imports.apply(imported.office(), imports.read(workbook, "jakarta-barat.xlsx"))))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.exists");
        assertThat(asPlanner(() -> plans.plans())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyOfTheOfficeReadsItsPlansAndNobodyOfAnotherDoes(Role role) {
        OfficeId elsewhere = jakartaBarat.office();
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, imported.office()));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, elsewhere));

        assertThat(jakartaBarat
                        .as(own, () -> plans.plan(imported.secretariat()))
                        .objectives())
                .hasSize(24);
        assertThatThrownBy(() -> jakartaBarat.as(stranger, () -> plans.plan(imported.secretariat())))
                .isInstanceOf(NotFoundException.class);
        assertThat(jakartaBarat.as(own, () -> plans.parties(imported.secretariat())))
                .isEmpty();
        assertThatThrownBy(() -> jakartaBarat.as(stranger, () -> plans.parties(imported.secretariat())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> jakartaBarat.as(own, () -> plans.parties(new PlanId(Long.MAX_VALUE))))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThePlannerOfTheOfficeChangesItsPlans(Role role) {
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, imported.office()));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office()));
        IndicatorId indicator = asPlanner(() -> plans.plan(imported.secretariat()))
                .indicators()
                .findFirst()
                .orElseThrow()
                .id();
        MeasureChoice choice = new MeasureChoice(Direction.LOWER_IS_BETTER, Formula.COMPLEMENT, RollUp.LAST);

        assertThat(mayDo(own, () -> plans.measureBy(indicator, choice))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(own, () -> plans.activate(imported.secretariat()))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(own, () -> plans.create(imported.office(), new SeedDocument("banten-rak-2021").plan(0))))
                .isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(stranger, () -> plans.measureBy(indicator, choice))).isFalse();
        assertThat(mayDo(stranger, () -> plans.activate(imported.secretariat())))
                .isFalse();
        assertThat(mayDo(stranger, () -> plans.create(imported.office(), new SeedDocument("banten-rak-2021").plan(0))))
                .isFalse();
    }

    private boolean mayDo(String username, Runnable work) {
        return jakartaBarat.as(username, () -> {
            try {
                work.run();
                return true;
            } catch (NotFoundException refused) {
                return false;
            }
        });
    }

    private <T> T asPlanner(Supplier<T> work) {
        return jakartaBarat.as(imported.planner(), work);
    }

    private long statements(Supplier<?> work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return asPlanner(() -> {
            statistics.clear();
            work.get();
            return statistics.getPrepareStatementCount();
        });
    }
}
