package id.pantau.planning.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.planning.importing.SeedDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private final NewPlan plan = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private final NewPlan withBudgets = new SeedDocument("banten-rak-2021").plan(0);

    @Test
    void everyPartIsListedChangedOrNot() {
        PlanDifference difference = PlanDifference.between(plan, plan);

        assertThat(difference.count(PartKind.OBJECTIVE, Change.SAME)).isEqualTo(24);
        assertThat(difference.count(PartKind.INDICATOR, Change.SAME)).isEqualTo(32);
        assertThat(difference.count(PartKind.ACTION, Change.SAME)).isEqualTo(32);
        assertThat(difference.notable()).isEmpty();
    }

    @Test
    void aChangedTargetIsTheOnlyChangeAndNamesBothTargets() {
        NewPlan newer = plan.eachIndicator(indicator -> indicator.key().equals("S1.I1")
                ? new NewIndicator(
                        indicator.key(),
                        indicator.text(),
                        "99%",
                        indicator.targetJoined(),
                        indicator.measure(),
                        indicator.actions())
                : indicator);

        PartDifference changed =
                PlanDifference.between(plan, newer).notable().toList().getFirst();

        assertThat(PlanDifference.between(plan, newer).notable()).hasSize(1);
        assertThat(changed.change()).isEqualTo(Change.CHANGED);
        assertThat(changed.changes())
                .containsExactly(new FieldDifference(
                        PlanField.TARGET,
                        new FieldValue.Words(
                                plan.indicators().findFirst().orElseThrow().target()),
                        new FieldValue.Words("99%")));
    }

    @Test
    void aRemovedObjectiveStandsWhereItStoodWithAllItsRows() {
        List<NewObjective> fewer = new ArrayList<>(plan.objectives());
        fewer.remove(2);

        PlanDifference difference = PlanDifference.between(plan, plan.withObjectives(fewer));

        assertThat(difference.parts().stream()
                        .filter(part -> part.kind() == PartKind.OBJECTIVE)
                        .map(PartDifference::key))
                .startsWith("S1", "S2", "S3", "S4");
        assertThat(difference.notable())
                .allMatch(part -> part.change() == Change.REMOVED)
                .allMatch(part -> part.key().startsWith("S3"));
        assertThat(difference.count(PartKind.OBJECTIVE, Change.REMOVED)).isEqualTo(1);
        List<String> keys = difference.parts().stream().map(PartDifference::key).toList();
        assertThat(keys.indexOf("S3.I1")).isBetween(keys.indexOf("S3"), keys.indexOf("S4"));
    }

    @Test
    void oneObjectiveThatChangesItsPlaceIsMovedAndTheOthersStay() {
        List<NewObjective> turned = new ArrayList<>(plan.objectives());
        turned.addLast(turned.remove(4));

        assertThat(PlanDifference.between(plan, plan.withObjectives(turned)).notable())
                .singleElement()
                .returns("S5", PartDifference::key)
                .returns(Change.MOVED, PartDifference::change);
    }

    @Test
    void anIndicatorUnderAnotherObjectiveIsMovedAndItsActionsStayWithIt() {
        NewIndicator moving = plan.objectives().getFirst().indicators().getFirst();
        List<NewObjective> objectives = new ArrayList<>(plan.objectives());
        NewObjective from = objectives.getFirst();
        NewObjective to = objectives.getLast();
        objectives.set(
                0,
                from.withIndicators(
                        from.indicators().subList(1, from.indicators().size())));
        List<NewIndicator> joined = new ArrayList<>(to.indicators());
        joined.add(moving);
        objectives.set(objectives.size() - 1, to.withIndicators(joined));

        PlanDifference difference = PlanDifference.between(plan, plan.withObjectives(objectives));

        assertThat(difference.notable())
                .singleElement()
                .returns(moving.key(), PartDifference::key)
                .returns(Change.MOVED, PartDifference::change);
        assertThat(difference.notable().findFirst().orElseThrow().field(PlanField.PARENT))
                .hasValueSatisfying(parent ->
                        assertThat(parent.newer()).isEqualTo(new FieldValue.Parent(to.key(), "whatever it is called")));
    }

    @Test
    void anotherPrintedNumberAloneIsNotWorthAStop() {
        NewPlan newer = plan.withObjectives(plan.objectives().stream()
                .map(objective -> new NewObjective(
                        objective.key(),
                        "7" + objective.number(),
                        objective.text(),
                        objective.heading(),
                        objective.indicators()))
                .toList());
        PlanDifference difference = PlanDifference.between(plan, newer);

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.notable()).isEmpty();
        assertThat(difference.count(Change.RENUMBERED)).isEqualTo(24);
    }

    @Test
    void anotherAmountIsSeenAtTheRowsItPaysFor() {
        NewAllocation budget = withBudgets.allocations().getFirst();
        List<NewAllocation> budgets = new ArrayList<>(withBudgets.allocations());
        budgets.set(0, new NewAllocation(budget.key(), new BigDecimal("1"), "1", budget.program(), budget.answer()));

        assertThat(PlanDifference.between(withBudgets, withBudgets.withAllocations(budgets))
                        .notable())
                .isNotEmpty()
                .allMatch(part -> part.kind() == PartKind.ACTION)
                .allMatch(part -> part.changes().getFirst().field() == PlanField.BUDGET);
    }

    @Test
    void anAmountWithTheDecimalsOfADatabaseIsTheSameAmount() {
        NewPlan stored = withBudgets
                .withAllocations(withBudgets.allocations().stream()
                        .map(budget -> new NewAllocation(
                                budget.key(),
                                budget.amount().setScale(2),
                                budget.raw(),
                                budget.program(),
                                budget.answer()))
                        .toList())
                .eachAction(action -> action.scheduled(new PlannedSchedule(
                        action.schedule().status(),
                        action.schedule().count(),
                        action.schedule().marks().stream()
                                .map(mark -> mark.quantity() == null
                                        ? mark
                                        : new ScheduleMark(
                                                mark.period(),
                                                mark.raw(),
                                                mark.quantity().setScale(4),
                                                mark.unit()))
                                .toList())));

        assertThat(PlanDifference.between(stored, withBudgets).isEmpty()).isTrue();
    }

    @Test
    void aTickTakenAwayIsAChangeOfTheSchedule() {
        String key = plan.actions()
                .filter(action -> action.schedule().marks().size() == 12)
                .findFirst()
                .orElseThrow()
                .key();
        NewPlan newer = plan.eachAction(action -> action.key().equals(key)
                ? action.scheduled(new PlannedSchedule(
                        ScheduleStatus.AS_PRINTED,
                        null,
                        action.schedule().marks().subList(0, 11)))
                : action);

        assertThat(PlanDifference.between(plan, newer).notable())
                .singleElement()
                .satisfies(part -> assertThat(part.changes())
                        .extracting(FieldDifference::field)
                        .containsExactly(PlanField.SCHEDULE));
    }

    @Test
    void headerAndSignaturesAreComparedToo() {
        PlanHeader header = plan.header();
        NewPlan newer = new NewPlan(
                new PlanHeader(
                        header.year(),
                        header.kind(),
                        header.level(),
                        header.owner(),
                        header.title(),
                        "Bandung",
                        header.signedOn(),
                        header.grain()),
                plan.source(),
                plan.headings(),
                plan.objectives(),
                plan.allocations(),
                Collections.emptyList(),
                plan.parties(),
                plan.layout());

        assertThat(PlanDifference.between(plan, newer).notable())
                .extracting(PartDifference::kind, PartDifference::change)
                .containsExactly(tuple(PartKind.DOCUMENT, Change.CHANGED), tuple(PartKind.SIGNATORY, Change.REMOVED));
    }
}
