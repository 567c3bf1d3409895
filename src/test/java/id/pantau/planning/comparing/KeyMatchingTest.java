package id.pantau.planning.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.ChooseMeasure;
import id.pantau.planning.importing.SeedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyMatchingTest {

    private static final NewPlan PLAN = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private static final List<NewPlan> PLANS = List.of(
            PLAN, new SeedDocument("banten-rak-2021").plan(0), new SeedDocument("jakarta-barat-rak-2024").plan(0));

    @Test
    void theSameDocumentReadAgainKeepsEveryKey() {
        PLANS.forEach(plan -> assertThat(KeyMatching.adopt(named(plan, "p"), plan).objectives().stream()
                        .map(NewObjective::key))
                .containsExactlyElementsOf(named(plan, "p").objectives().stream()
                        .map(NewObjective::key)
                        .toList()));
        PLANS.forEach(plan -> assertThat(
                        PlanDifference.between(named(plan, "p"), KeyMatching.adopt(named(plan, "p"), plan))
                                .notable())
                .isEmpty());
    }

    @Test
    void aRowPutInAtTheTopShiftsNothing() {
        List<NewObjective> more = new ArrayList<>(PLAN.objectives());
        more.addFirst(new NewObjective(
                "x",
                "1",
                "Terwujudnya perpustakaan yang ramai",
                null,
                List.of(new NewIndicator("x.I", "Jumlah pengunjung perpustakaan", "5", false, null, List.of()))));

        NewPlan adopted = KeyMatching.adopt(PLAN, byPosition(PLAN.withObjectives(more)));
        PlanDifference difference = PlanDifference.between(PLAN, adopted);

        assertThat(difference.notable())
                .allMatch(part -> part.change() == Change.ADDED)
                .hasSize(2);
        assertThat(keys(PLAN))
                .doesNotContain(adopted.objectives().getFirst().key())
                .allMatch(keys(adopted)::contains);
    }

    @Test
    void anIndicatorReplacedByAnotherOneDoesNotInheritItsKey() {
        NewPlan read = PLAN.eachIndicator(indicator -> indicator.key().equals("S3.I1")
                ? new NewIndicator("S3.I1", "Jumlah pengunjung perpustakaan", "5", false, null, List.of())
                : indicator);

        assertThat(KeyMatching.adopt(PLAN, read).indicators().map(NewIndicator::key))
                .doesNotContain("S3.I1");
    }

    @Test
    void whatThePlannerAnsweredIsKept() {
        MeasureChoice choice = new MeasureChoice(Direction.LOWER_IS_BETTER, Formula.COMPLEMENT, RollUp.LAST);
        Set<String> open = PLAN.actions()
                .filter(action -> action.schedule().open())
                .map(NewAction::key)
                .collect(Collectors.toSet());
        NewPlan answered = new AnswerSchedules(open, ScheduleAnswer.PERIODS, Set.of(3, 6))
                .applyTo(new ChooseMeasure("S1.I1", choice).applyTo(PLAN));

        NewPlan adopted = KeyMatching.adopt(answered, PLAN);

        assertThat(open).isNotEmpty();
        assertThat(PlanDifference.between(answered, adopted).isEmpty()).isTrue();
        assertThat(adopted.indicators().findFirst().orElseThrow().choice()).isEqualTo(choice);
    }

    @Property(tries = 80)
    void editsToAWorkbookAreRecognizedAndNothingElseLosesItsKey(
            @ForAll @IntRange(max = 2) int which, @ForAll @IntRange(min = 1, max = 5) int edits, @ForAll long seed) {
        NewPlan plan = PLANS.get(which);
        NewPlan edited = new RandomEdits(new Random(seed)).applyTo(plan, edits);

        NewPlan adopted = KeyMatching.adopt(plan, byPosition(edited));

        List<String> expected = keysInOrder(edited);
        List<String> found = keysInOrder(adopted);
        assertThat(found).hasSameSizeAs(expected).doesNotHaveDuplicates();
        Set<String> existing = new HashSet<>(keysInOrder(plan));
        for (int place = 0; place < found.size(); place++) {
            if (existing.contains(expected.get(place))) {
                assertThat(found.get(place)).isEqualTo(expected.get(place));
            } else {
                assertThat(existing).doesNotContain(found.get(place));
            }
        }
        assertThat(PlanDifference.between(plan, edited).notable().map(PartDifference::change))
                .containsExactlyInAnyOrderElementsOf(PlanDifference.between(plan, adopted)
                        .notable()
                        .map(PartDifference::change)
                        .toList());
    }

    @Test
    void aNewRowWhereAnotherWasRemovedIsNotTakenForIt() {
        editsToAWorkbookAreRecognizedAndNothingElseLosesItsKey(1, 4, -2584);
        editsToAWorkbookAreRecognizedAndNothingElseLosesItsKey(1, 5, -2584);
    }

    private static Set<String> keys(NewPlan plan) {
        return new HashSet<>(keysInOrder(plan));
    }

    private static List<String> keysInOrder(NewPlan plan) {
        List<String> keys = new ArrayList<>();
        plan.objectives().forEach(objective -> keys.add(objective.key()));
        plan.indicators().forEach(indicator -> keys.add(indicator.key()));
        plan.actions().forEach(action -> keys.add(action.key()));
        return keys;
    }

    /** The same plan as a reader would name its parts. */
    private static NewPlan byPosition(NewPlan plan) {
        return named(plan, "");
    }

    private static NewPlan named(NewPlan plan, String prefix) {
        return plan.withObjectives(IntStream.range(0, plan.objectives().size())
                        .mapToObj(place -> named(plan.objectives().get(place), prefix + "S" + (place + 1)))
                        .toList())
                .withAllocations(IntStream.range(0, plan.allocations().size())
                        .mapToObj(place -> {
                            NewAllocation budget = plan.allocations().get(place);
                            return new NewAllocation(
                                    prefix + "P" + (place + 1),
                                    budget.amount(),
                                    budget.raw(),
                                    budget.program(),
                                    budget.answer());
                        })
                        .toList());
    }

    private static NewObjective named(NewObjective objective, String key) {
        return new NewObjective(
                key,
                objective.number(),
                objective.text(),
                objective.heading(),
                IntStream.range(0, objective.indicators().size())
                        .mapToObj(place -> named(objective.indicators().get(place), key + ".I" + (place + 1)))
                        .toList());
    }

    private static NewIndicator named(NewIndicator indicator, String key) {
        return new NewIndicator(
                key,
                indicator.text(),
                indicator.target(),
                indicator.targetJoined(),
                indicator.measure(),
                IntStream.range(0, indicator.actions().size())
                        .mapToObj(place -> named(indicator.actions().get(place), key + ".K" + (place + 1)))
                        .toList());
    }

    private static NewAction named(NewAction action, String key) {
        return new NewAction(
                key,
                action.program(),
                action.activity(),
                action.output(),
                action.subActivity(),
                action.owner(),
                action.schedule(),
                action.allocation(),
                action.joined());
    }
}
