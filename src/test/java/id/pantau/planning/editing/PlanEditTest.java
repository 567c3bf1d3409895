package id.pantau.planning.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.ActionCell;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.DomainException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanEditTest {

    private static final NewPlan MONTHLY = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private static final NewPlan QUARTERLY = new SeedDocument("jakarta-barat-rak-2024").plan(0);
    private static final NewPlan WITH_BUDGETS = new SeedDocument("banten-rak-2021").plan(0);

    @Test
    void aNewIndicatorStandsBehindTheOneItWasAddedAfter() {
        NewPlan plan = new AddPart("N", PartKind.INDICATOR, "S4", "S4.I2").applyTo(MONTHLY);

        assertThat(objective(plan, "S4").indicators())
                .extracting(NewIndicator::key)
                .containsExactly("S4.I1", "S4.I2", "N", "S4.I3", "S4.I4");
    }

    @Test
    void aPartIsNotAddedBelowAPartThatCannotHoldIt() {
        assertThat(new AddPart("N", PartKind.ACTION, "S4", null).applyTo(MONTHLY))
                .isEqualTo(MONTHLY);
        assertThat(new AddPart("S1", PartKind.OBJECTIVE, null, null).applyTo(MONTHLY))
                .isEqualTo(MONTHLY);
    }

    @Test
    void aNewRowInsideAMergedCellBecomesPartOfTheCell() {
        NewPlan plan = new AddPart("N", PartKind.ACTION, "S4.I1", "S4.I1.K1").applyTo(MONTHLY);

        assertThat(action(plan, "N").joined()).contains(ActionCell.OUTPUT);
        assertThat(action(plan, "N").output())
                .isEqualTo(action(plan, "S4.I1.K1").output());
        assertThat(action(plan, "S4.I2.K1").joined()).contains(ActionCell.OUTPUT);
    }

    @Test
    void theFirstRowOfAMergedCellHandsItsTextOnWhenItGoes() {
        String output = action(MONTHLY, "S4.I1.K1").output();

        NewPlan plan = new RemovePart("S4.I1").applyTo(MONTHLY);

        assertThat(action(plan, "S4.I2.K1").output()).isEqualTo(output);
        assertThat(action(plan, "S4.I2.K1").joined()).doesNotContain(ActionCell.OUTPUT);
        assertThat(action(plan, "S4.I3.K1").joined()).contains(ActionCell.OUTPUT);
    }

    @Test
    void aRowMovedOutOfAMergedCellGetsACellOfItsOwn() {
        NewPlan plan = new MovePart("S4.I2", "S1", "S1.I1").applyTo(MONTHLY);

        assertThat(action(plan, "S4.I2.K1").joined()).isEmpty();
        assertThat(action(plan, "S4.I2.K1").output()).isEqualTo("1 Laporan");
        assertThat(action(plan, "S4.I3.K1").joined()).contains(ActionCell.OUTPUT);
    }

    @Test
    void aTargetSharedByTwoIndicatorsIsWrittenForBothAndStaysWhenTheFirstGoes() {
        NewPlan written = new SetText("S2.I1", PartField.TARGET, "90%").applyTo(QUARTERLY);
        NewPlan alone = new RemovePart("S2.I1").applyTo(written);

        assertThat(indicator(written, "S2.I2").target()).isEqualTo("90%");
        assertThat(indicator(written, "S2.I2").targetJoined()).isTrue();
        assertThat(indicator(alone, "S2.I2").targetJoined()).isFalse();
        assertThat(indicator(alone, "S2.I2").target()).isEqualTo("90%");
    }

    @Test
    void aTextOfAMergedCellIsWrittenForAllItsRows() {
        NewPlan plan = new SetText("S4.I3.K1", PartField.OUTPUT, "2 Laporan").applyTo(MONTHLY);

        assertThat(objective(plan, "S4").indicators())
                .flatExtracting(NewIndicator::actions)
                .extracting(NewAction::output)
                .containsOnly("2 Laporan");
        assertThat(action(plan, "S3.I1.K1").output()).isEqualTo("1 Laporan");
    }

    @Test
    void aTextTooLongToStoreIsRefusedInWords() {
        SetText edit = new SetText("S1", PartField.NUMBER, "1".repeat(21));

        assertThatThrownBy(() -> edit.applyTo(MONTHLY))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.edit.too-long");
    }

    @Test
    void movingUpAtTheBeginningOfAnObjectiveGoesToTheEndOfTheOneBefore() {
        MovePart up = MovePart.up(MONTHLY, "S5.I1").orElseThrow();

        assertThat(objective(up.applyTo(MONTHLY), "S4").indicators())
                .extracting(NewIndicator::key)
                .endsWith("S4.I4", "S5.I1");
        assertThat(MovePart.up(MONTHLY, "S1")).isEmpty();
        assertThat(MovePart.down(MONTHLY, "S24")).isEmpty();
    }

    @Test
    void movingDownChangesPlacesWithTheNextOne() {
        NewPlan plan = MovePart.down(MONTHLY, "S1").orElseThrow().applyTo(MONTHLY);

        assertThat(plan.objectives()).extracting(NewObjective::key).startsWith("S2", "S1", "S3");
    }

    @Test
    void aPartIsNotMovedBelowItself() {
        NewPlan plan = grouped();

        assertThat(new MovePart("G1", "G2", null).applyTo(plan)).isEqualTo(plan);
        assertThat(new MovePart("S1", "S1.I1", null).applyTo(plan)).isEqualTo(plan);
    }

    @Test
    void anObjectiveMovesBelowAnotherHeading() {
        NewPlan plan = new MovePart("S1", "G2", null).applyTo(grouped());

        assertThat(objective(plan, "S1").heading()).isEqualTo(1);
        assertThat(plan.objectives()).extracting(NewObjective::key).startsWith("S2", "S3");
    }

    @Test
    void removingAHeadingTakesWhatIsBelowWithIt() {
        NewPlan plan = new RemovePart("G1").applyTo(grouped());

        assertThat(plan.headings()).isEmpty();
        assertThat(plan.objectives()).extracting(NewObjective::key).doesNotContain("S1");
    }

    @Test
    void aCopyHasKeysOfItsOwnAndStandsBehindTheOriginal() {
        NewPlan plan = new CopyPart("S4", "N").applyTo(MONTHLY);

        assertThat(plan.objectives()).extracting(NewObjective::key).containsSubsequence("S4", "N", "S5");
        assertThat(objective(plan, "N").indicators())
                .extracting(NewIndicator::text)
                .containsExactlyElementsOf(objective(MONTHLY, "S4").indicators().stream()
                        .map(NewIndicator::text)
                        .toList());
        assertThat(plan.actions().map(NewAction::key)).doesNotHaveDuplicates();
    }

    @Test
    void aCellOfTheScheduleTakesATickOrAQuantityAndIsClearedAgain() {
        Set<String> row = Set.of("S4.I3.K1");
        NewPlan ticked = new SetSchedule(row, Set.of(3), "v").applyTo(MONTHLY);
        NewPlan counted = new SetSchedule(row, Set.of(5), "36 Pegawai").applyTo(ticked);
        NewPlan cleared = new SetSchedule(row, Set.of(3, 5), null).applyTo(counted);

        assertThat(action(counted, "S4.I3.K1").schedule().status()).isEqualTo(ScheduleStatus.AS_PRINTED);
        assertThat(action(counted, "S4.I3.K1").schedule().marks())
                .containsExactly(
                        ScheduleMark.tick(3), new ScheduleMark(5, "36 Pegawai", new BigDecimal("36"), "Pegawai"));
        assertThat(action(cleared, "S4.I3.K1").schedule().status()).isEqualTo(ScheduleStatus.EMPTY);
    }

    @Test
    void aCellThatIsNeitherTickNorQuantityIsRefusedInWords() {
        SetSchedule edit = new SetSchedule(Set.of("S1.I1.K1"), Set.of(1), "segera");

        assertThatThrownBy(() -> edit.applyTo(MONTHLY)).hasMessage("planning.edit.mark-unreadable");
    }

    @Test
    void aBudgetIsSharedByRowsAndGoesWithTheLastOfThem() {
        NewPlan plan = new AddBudget("N", new BudgetAmount("Rp 1.500.000,-"), null, Set.of("S1.I1.K1", "S2.I1.K1"))
                .applyTo(MONTHLY);
        NewPlan half = new ShareBudget(Set.of("S1.I1.K1"), null).applyTo(plan);
        NewPlan none = new RemovePart("S2").applyTo(half);

        assertThat(plan.allocations()).extracting(NewAllocation::amount).containsExactly(new BigDecimal("1500000"));
        assertThat(action(plan, "S2.I1.K1").allocation()).isZero();
        assertThat(half.allocations()).hasSize(1);
        assertThat(none.allocations()).isEmpty();
    }

    @Test
    void aRemovedRowLeavesTheOtherRowsWithTheBudgetsTheyHad() {
        String last = lastPaid(WITH_BUDGETS);

        NewPlan plan = new RemovePart("S1").applyTo(WITH_BUDGETS);

        assertThat(plan.allocations().size())
                .isLessThan(WITH_BUDGETS.allocations().size());
        assertThat(budget(plan, last)).isEqualTo(budget(WITH_BUDGETS, last));
    }

    @Test
    void anAmountThatCouldMeanSeveralIsRefusedInWords() {
        assertThatThrownBy(() -> new BudgetAmount("1.234,567").rupiah()).hasMessage("planning.edit.budget-unreadable");
        assertThatThrownBy(() -> new BudgetAmount("-5.000").rupiah()).hasMessage("planning.edit.budget-unreadable");
    }

    private static NewPlan grouped() {
        return MONTHLY.withHeadings(List.of(
                        new NewHeading("G1", HeadingLevel.PROGRAM, "I", "Program", null, "I Program", null, false),
                        new NewHeading("G2", HeadingLevel.ACTIVITY, "1", "Kegiatan", null, "1 Kegiatan", 0, true)))
                .withObjectives(MONTHLY.objectives().stream()
                        .map(objective -> objective.key().equals("S1")
                                ? new NewObjective("S1", "1", objective.text(), 0, objective.indicators())
                                : objective)
                        .toList());
    }

    private static String lastPaid(NewPlan plan) {
        return plan.actions()
                .filter(action -> action.allocation() != null)
                .reduce((one, other) -> other)
                .orElseThrow()
                .key();
    }

    private static NewAllocation budget(NewPlan plan, String action) {
        Integer place = action(plan, action).allocation();
        return plan.allocations().get(place);
    }

    private static NewObjective objective(NewPlan plan, String key) {
        return plan.objectives().stream()
                .filter(objective -> objective.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static NewIndicator indicator(NewPlan plan, String key) {
        return plan.indicators()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static NewAction action(NewPlan plan, String key) {
        return plan.actions()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
