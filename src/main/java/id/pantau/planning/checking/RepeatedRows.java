package id.pantau.planning.checking;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds rows that say word for word what another row under the same heading says, and numbers given twice. */
final class RepeatedRows {

    private RepeatedRows() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        List<List<String>> rows = new ArrayList<>(groups(plan.objectives(), RepeatedRows::content));
        plan.objectives().forEach(objective -> rows.addAll(groupsOfIndicators(objective)));
        List<List<String>> numbers = groups(
                plan.objectives().stream()
                        .filter(objective -> objective.number() != null)
                        .toList(),
                objective -> objective.heading() + " " + objective.number());
        return Stream.concat(
                rows.stream().map(keys -> check("planning.import.duplicate-row", keys)),
                numbers.stream()
                        .filter(keys -> !rows.contains(keys))
                        .map(keys -> check("planning.import.number-twice", keys)));
    }

    private static PlanCheck check(String code, List<String> keys) {
        return new PlanCheck(Severity.WARNING, code, keys, List.of());
    }

    private static List<List<String>> groups(List<NewObjective> objectives, Function<NewObjective, Object> same) {
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        objectives.forEach(objective -> groups.computeIfAbsent(same.apply(objective), any -> new ArrayList<>())
                .add(objective.key()));
        return groups.values().stream().filter(keys -> keys.size() > 1).toList();
    }

    private static List<List<String>> groupsOfIndicators(NewObjective objective) {
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        objective
                .indicators()
                .forEach(indicator -> groups.computeIfAbsent(content(indicator), any -> new ArrayList<>())
                        .add(indicator.key()));
        return groups.values().stream().filter(keys -> keys.size() > 1).toList();
    }

    private static Object content(NewObjective objective) {
        return List.of(
                Objects.toString(objective.heading()),
                objective.text(),
                objective.indicators().stream().map(RepeatedRows::content).toList());
    }

    private static Object content(NewIndicator indicator) {
        return List.of(
                indicator.text(),
                Objects.toString(indicator.target()),
                indicator.actions().stream()
                        .map(action -> action.activity() + "\n" + action.subActivity() + "\n" + action.output())
                        .toList());
    }
}
