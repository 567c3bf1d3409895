package id.pantau.planning.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.NewPlan;
import id.pantau.planning.importing.SeedDocument;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanDifferencePropertyTest {

    private static final List<NewPlan> PLANS = List.of(
            new SeedDocument("jakarta-barat-rak-2024").plan(0),
            new SeedDocument("jakarta-barat-rak-2024").plan(1),
            new SeedDocument("banten-rak-2021").plan(0));

    @Property(tries = 60)
    void aPlanDoesNotDifferFromItselfAndEveryEditIsSeen(
            @ForAll @IntRange(max = 2) int which, @ForAll @IntRange(min = 1, max = 6) int edits, @ForAll long seed) {
        NewPlan plan = PLANS.get(which);
        NewPlan edited = new RandomEdits(new Random(seed)).applyTo(plan, edits);

        assertThat(PlanDifference.between(edited, edited).isEmpty()).isTrue();
        assertThat(PlanDifference.between(plan, edited).isEmpty()).isEqualTo(plan.equals(edited));
    }

    @Property(tries = 60)
    void readTheOtherWayRoundAddedIsRemoved(
            @ForAll @IntRange(max = 2) int which, @ForAll @IntRange(min = 1, max = 6) int edits, @ForAll long seed) {
        NewPlan plan = PLANS.get(which);
        NewPlan edited = new RandomEdits(new Random(seed)).applyTo(plan, edits);
        PlanDifference there = PlanDifference.between(plan, edited);
        PlanDifference back = PlanDifference.between(edited, plan);

        assertThat(there.count(Change.ADDED)).isEqualTo(back.count(Change.REMOVED));
        assertThat(there.count(Change.REMOVED)).isEqualTo(back.count(Change.ADDED));
        assertThat(there.count(Change.CHANGED)).isEqualTo(back.count(Change.CHANGED));
        assertThat(there.parts()).hasSameSizeAs(back.parts());
    }
}
