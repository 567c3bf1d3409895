package id.pantau.planning.checking;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanKind;
import id.pantau.planning.checking.PlanGate.Condition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands between a draft and the plan that is reported against. */
public final class PlanGates {

    private PlanGates() {}

    /** Every condition, met or not, with the parts that do not meet it. */
    public static List<PlanGate> of(NewPlan plan) {
        return List.of(
                new PlanGate(
                        Condition.INDICATORS,
                        List.of(),
                        plan.indicators().findAny().isPresent()),
                gate(Condition.TEXTS, silent(plan)),
                gate(Condition.TARGETS, indicators(plan, indicator -> target(indicator) == null)),
                gate(Condition.MEASURES, indicators(plan, PlanGates::measuredOddly)),
                gate(
                        Condition.OWNERS,
                        plan.actions().anyMatch(PlanGates::owned)
                                        || plan.header().kind() == PlanKind.RENCANA_AKSI
                                ? indicators(plan, PlanGates::unowned)
                                : Stream.of()),
                gate(
                        Condition.SCHEDULES,
                        plan.actions()
                                .filter(action -> action.schedule().asked())
                                .map(NewAction::key)),
                gate(Condition.SUMS, doubtfulAmounts(plan)));
    }

    /** The conditions that are not met yet. */
    public static List<PlanGate> obstacles(NewPlan plan) {
        return of(plan).stream().filter(gate -> !gate.met()).toList();
    }

    private static PlanGate gate(Condition condition, Stream<String> keys) {
        List<String> found = keys.toList();
        return new PlanGate(condition, found, found.isEmpty());
    }

    private static Stream<String> indicators(NewPlan plan, Predicate<NewIndicator> falling) {
        return plan.indicators().filter(falling).map(NewIndicator::key);
    }

    private static Stream<String> silent(NewPlan plan) {
        return Stream.of(
                        plan.headings().stream()
                                .filter(heading -> heading.text().isBlank())
                                .map(heading -> heading.key()),
                        plan.objectives().stream()
                                .filter(objective -> objective.text().isBlank())
                                .map(NewObjective::key),
                        indicators(plan, indicator -> indicator.text().isBlank()),
                        plan.actions()
                                .filter(action -> action.activity() == null && action.subActivity() == null)
                                .map(NewAction::key))
                .flatMap(keys -> keys);
    }

    private static @Nullable Target target(NewIndicator indicator) {
        return new TargetReader().read(indicator.target(), indicator.text())
                        instanceof Reading.Read<Target>(var target, var notices)
                ? target
                : null;
    }

    private static boolean measuredOddly(NewIndicator indicator) {
        MeasureChoice choice = indicator.choice();
        boolean rangeWithoutBounds =
                choice.direction() == Direction.RANGE && !(target(indicator) instanceof Target.Range);
        return !choice.formula().suits(choice.direction()) || rangeWithoutBounds;
    }

    private static boolean unowned(NewIndicator indicator) {
        return indicator.actions().isEmpty() || !indicator.actions().stream().allMatch(PlanGates::owned);
    }

    private static boolean owned(NewAction action) {
        return action.owner() != null;
    }

    /** Amounts that a check asks about and nobody has confirmed. */
    private static Stream<String> doubtfulAmounts(NewPlan plan) {
        Set<String> asked = PlanChecks.of(plan).stream()
                .flatMap(check -> check.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
        return plan.allocations().stream()
                .filter(allocation -> allocation.answer() == null)
                .map(NewAllocation::key)
                .filter(asked::contains);
    }
}
