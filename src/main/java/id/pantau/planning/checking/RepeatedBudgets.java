package id.pantau.planning.checking;

import id.pantau.achievement.IndonesianNumbers;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds money that a document states twice: the same amount for the same actions under another objective, or an amount
 * that is exactly what another objective's budgets add up to.
 *
 * <p>The same amount alone says nothing: two different things may well cost the same.
 */
final class RepeatedBudgets {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final NewPlan plan;
    private final Map<String, List<NewAllocation>> budgets = new HashMap<>();

    private RepeatedBudgets(NewPlan plan) {
        this.plan = plan;
        for (NewObjective objective : plan.objectives()) {
            List<NewAllocation> own = actions(objective)
                    .map(NewAction::allocation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(plan.allocations()::get)
                    .filter(allocation -> allocation.amount().signum() > 0)
                    .toList();
            budgets.put(objective.key(), own);
        }
    }

    static Stream<PlanCheck> of(NewPlan plan) {
        return new RepeatedBudgets(plan).checks().stream();
    }

    private List<PlanCheck> checks() {
        List<PlanCheck> found = new ArrayList<>();
        List<NewObjective> objectives = plan.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            for (int j = i + 1; j < objectives.size(); j++) {
                compare(objectives.get(i), objectives.get(j), found);
            }
        }
        return found;
    }

    private void compare(NewObjective first, NewObjective second, List<PlanCheck> found) {
        for (NewAllocation one : of(first)) {
            for (NewAllocation other : of(second)) {
                if (one != other
                        && one.amount().compareTo(other.amount()) == 0
                        && sameActions(one, first, other, second)) {
                    found.add(
                            check("planning.import.budget-repeated", one.amount(), first, second, List.of(one, other)));
                }
            }
        }
        sums(first, second, found);
        sums(second, first, found);
    }

    /** The whole of one objective, split under another. */
    private void sums(NewObjective whole, NewObjective parts, List<PlanCheck> found) {
        List<NewAllocation> split = of(parts);
        if (split.size() < 2) {
            return;
        }
        BigDecimal sum = split.stream().map(NewAllocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (NewAllocation one : of(whole)) {
            if (!split.contains(one) && one.amount().compareTo(sum) == 0) {
                List<NewAllocation> both =
                        Stream.concat(Stream.of(one), split.stream()).toList();
                found.add(check("planning.import.budget-split", one.amount(), whole, parts, both));
            }
        }
    }

    private boolean sameActions(NewAllocation one, NewObjective first, NewAllocation other, NewObjective second) {
        Set<String> texts = texts(one, first);
        Set<String> others = texts(other, second);
        long shared = texts.stream().filter(others::contains).count();
        return shared > 0 && 2 * shared >= Math.min(texts.size(), others.size());
    }

    private Set<String> texts(NewAllocation allocation, NewObjective objective) {
        return actions(objective)
                .filter(action ->
                        action.allocation() != null && plan.allocations().get(action.allocation()) == allocation)
                .flatMap(action -> Stream.of(action.subActivity(), action.activity()))
                .filter(Objects::nonNull)
                .map(text -> SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .collect(Collectors.toSet());
    }

    private List<NewAllocation> of(NewObjective objective) {
        return budgets.getOrDefault(objective.key(), List.of());
    }

    private static Stream<NewAction> actions(NewObjective objective) {
        return objective.indicators().stream().flatMap(indicator -> indicator.actions().stream());
    }

    private static PlanCheck check(
            String code, BigDecimal amount, NewObjective one, NewObjective other, List<NewAllocation> allocations) {
        return new PlanCheck(
                Severity.WARNING,
                code,
                allocations.stream().map(NewAllocation::key).toList(),
                List.of(IndonesianNumbers.money(amount), name(one), name(other)));
    }

    private static String name(NewObjective objective) {
        return objective.number() == null ? objective.key() : objective.number().replaceAll("[.)]+$", "");
    }
}
