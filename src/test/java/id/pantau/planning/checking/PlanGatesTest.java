package id.pantau.planning.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewPlan;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.checking.PlanGate.Condition;
import id.pantau.planning.editing.AddPart;
import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.editing.ChooseMeasure;
import id.pantau.planning.editing.LeaveOpen;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PartKind;
import id.pantau.planning.editing.RemovePart;
import id.pantau.planning.editing.SetText;
import id.pantau.planning.importing.SeedDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanGatesTest {

    private static final NewPlan READ = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private static final NewPlan READY = LeaveOpen.of(READ).applyTo(READ);

    @Test
    void aDocumentWithOpenSchedulesIsHeldBackUntilTheyAreAnswered() {
        assertThat(PlanGates.obstacles(READ))
                .containsExactly(new PlanGate(
                        Condition.SCHEDULES,
                        List.of("S1.I1.K1", "S4.I3.K1", "S9.I1.K1", "S17.I1.K1", "S18.I1.K1", "S24.I3.K1"),
                        false));
        assertThat(PlanGates.obstacles(READY)).isEmpty();
    }

    @Test
    void moneyThatSeemsToBeStatedTwiceIsHeldBackUntilSomebodySaysWhatCounts() {
        NewPlan banten = new SeedDocument("banten-rak-2021").plan(0);
        List<String> doubtful = falling(banten, Condition.SUMS);

        assertThat(doubtful).hasSize(8);
        NewPlan answered = new AnswerRepetitions(Set.copyOf(doubtful), RepetitionAnswer.COUNTS).applyTo(banten);
        assertThat(falling(answered, Condition.SUMS)).isEmpty();
    }

    @Test
    void everyIndicatorNeedsATargetThatCanBeRead() {
        assertThat(falling(new SetText("S3.I1", PartField.TARGET, null).applyTo(READY), Condition.TARGETS))
                .containsExactly("S3.I1");
        assertThat(falling(new SetText("S3.I1", PartField.TARGET, "97.125%").applyTo(READY), Condition.TARGETS))
                .containsExactly("S3.I1");
    }

    @Test
    void everyIndicatorNeedsAnOwner() {
        assertThat(falling(new SetText("S3.I1.K1", PartField.OWNER, null).applyTo(READY), Condition.OWNERS))
                .containsExactly("S3.I1");
        assertThat(falling(new RemovePart("S3.I1.K1").applyTo(READY), Condition.OWNERS))
                .containsExactly("S3.I1");
    }

    @Test
    void aFormulaThatRewardsTheOppositeIsHeldBack() {
        MeasureChoice odd = new MeasureChoice(Direction.LOWER_IS_BETTER, Formula.RATIO, RollUp.SUM);

        assertThat(falling(new ChooseMeasure("S3.I1", odd).applyTo(READY), Condition.MEASURES))
                .containsExactly("S3.I1");
    }

    @Test
    void anEmptyRowIsHeldBack() {
        assertThat(falling(new AddPart("N", PartKind.OBJECTIVE, null, "S24").applyTo(READY), Condition.TEXTS))
                .containsExactly("N");
    }

    @Test
    void aPlanWithoutIndicatorsIsHeldBack() {
        assertThat(PlanGates.obstacles(READY.withObjectives(List.of())))
                .extracting(PlanGate::condition)
                .containsExactly(Condition.INDICATORS);
    }

    private static List<String> falling(NewPlan plan, Condition condition) {
        return PlanGates.obstacles(plan).stream()
                .filter(gate -> gate.condition() == condition)
                .flatMap(gate -> gate.keys().stream())
                .toList();
    }
}
