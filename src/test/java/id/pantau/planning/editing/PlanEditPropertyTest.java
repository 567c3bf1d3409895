package id.pantau.planning.editing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanPart;
import id.pantau.planning.importing.SeedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanEditPropertyTest {

    private static final List<NewPlan> SEEDS = List.of(
            new SeedDocument("jakarta-barat-rak-2024").plan(1),
            new SeedDocument("jakarta-barat-rak-2024").plan(0),
            new SeedDocument("banten-rak-2021").plan(0));

    @Property(tries = 150)
    void whateverIsEditedThePlanStaysWellFormed(
            @ForAll @IntRange(max = 2) int seed, @ForAll long chance, @ForAll @IntRange(min = 1, max = 25) int steps) {
        Random random = new Random(chance);
        NewPlan plan = SEEDS.get(seed);
        for (int step = 0; step < steps; step++) {
            plan = any(plan, random, step).applyTo(plan);
            assertWellFormed(plan);
        }
    }

    @Property(tries = 80)
    void takingAnEditBackGivesTheEarlierContent(@ForAll @IntRange(max = 2) int seed, @ForAll long chance) {
        NewPlan before = SEEDS.get(seed);
        NewPlan after = any(before, new Random(chance), 0).applyTo(before);

        assertThat(new BackTo(after, before, false).applyTo(after)).isEqualTo(before);
    }

    private static PlanEdit any(NewPlan plan, Random random, int step) {
        List<PlanPart> parts = parts(plan);
        String fresh = "N" + step;
        if (parts.isEmpty()) {
            return new AddPart(fresh, PartKind.OBJECTIVE, null, null);
        }
        PlanPart part = parts.get(random.nextInt(parts.size()));
        PlanPart other = parts.get(random.nextInt(parts.size()));
        return switch (random.nextInt(10)) {
            case 0 -> new AddPart(fresh, PartKind.values()[random.nextInt(4)], part.key(), other.key());
            case 1 -> new RemovePart(part.key());
            case 2 -> new MovePart(part.key(), other.key(), null);
            case 3 -> new CopyPart(part.key(), fresh);
            case 4 -> MovePart.up(plan, part.key()).<PlanEdit>map(edit -> edit).orElse(new RemovePart(part.key()));
            case 5 ->
                MovePart.down(plan, part.key()).<PlanEdit>map(edit -> edit).orElse(new RemovePart(part.key()));
            case 6 -> new SetText(part.key(), PartField.values()[random.nextInt(9)], random.nextBoolean() ? "1" : null);
            case 7 ->
                new SetSchedule(Set.of(part.key()), Set.of(1 + random.nextInt(12)), random.nextBoolean() ? "√" : null);
            case 8 ->
                new AddBudget(
                        "B" + step, new BudgetAmount("5.000"), null, new HashSet<>(List.of(part.key(), other.key())));
            default -> new AddPart(fresh, PartKind.HEADING, null, null);
        };
    }

    private static List<PlanPart> parts(NewPlan plan) {
        List<PlanPart> parts = new ArrayList<>(plan.headings());
        parts.addAll(plan.objectives());
        plan.indicators().forEach(parts::add);
        plan.actions().forEach(parts::add);
        return parts;
    }

    private static void assertWellFormed(NewPlan plan) {
        assertThat(Stream.concat(
                        parts(plan).stream().map(PlanPart::key),
                        plan.allocations().stream().map(allocation -> allocation.key())))
                .doesNotHaveDuplicates();
        for (int index = 0; index < plan.headings().size(); index++) {
            NewHeading heading = plan.headings().get(index);
            assertThat(heading.parent() == null || heading.parent() < index).isTrue();
        }
        assertThat(plan.objectives())
                .allMatch(objective -> objective.heading() == null
                        || objective.heading() < plan.headings().size());
        assertThat(plan.actions())
                .allMatch(action -> action.allocation() == null
                        || action.allocation() < plan.allocations().size());
        assertJoinsAgree(plan);
    }

    private static void assertJoinsAgree(NewPlan plan) {
        List<NewAction> rows = Runs.rows(plan);
        for (int index = 0; index < rows.size(); index++) {
            NewAction row = rows.get(index);
            if (row != null) {
                NewAction above = index == 0 ? null : rows.get(index - 1);
                for (ActionCell cell : row.joined()) {
                    assertThat(above).isNotNull();
                    assertThat(row.text(cell)).isEqualTo(above.text(cell));
                }
            }
        }
        String target = null;
        for (NewIndicator indicator : plan.indicators().toList()) {
            if (indicator.targetJoined()) {
                assertThat(indicator.target()).isEqualTo(target);
            }
            target = indicator.target();
        }
    }
}
