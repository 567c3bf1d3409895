package id.pantau.planning.ui;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import id.pantau.planning.checking.PlanCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How many rows of a plan somebody still has to say something about. */
final class OpenQuestions {

    private OpenQuestions() {}

    static long count(NewPlan plan, Collection<PlanCheck> checks) {
        Set<String> answered = answered(plan);
        return checks.stream()
                .filter(check -> check.severity() == Severity.QUESTION)
                .flatMap(check -> check.keys().stream())
                .distinct()
                .filter(key -> !answered.contains(key))
                .count();
    }

    /** The check as it is asked while a document comes in: budgets that look alike are either one or several. */
    static PlanCheck asked(NewPlan plan, PlanCheck check) {
        Set<String> budgets =
                plan.allocations().stream().map(NewAllocation::key).collect(Collectors.toSet());
        return check.keys().size() > 1 && budgets.containsAll(check.keys())
                ? new PlanCheck(Severity.QUESTION, check.code(), check.keys(), check.arguments())
                : check;
    }

    /** The rows that were answered, if only that they are to stay open. */
    private static Set<String> answered(NewPlan plan) {
        Set<String> keys = new HashSet<>();
        plan.actions()
                .filter(action -> action.schedule().answer() != null)
                .map(NewAction::key)
                .forEach(keys::add);
        plan.allocations().stream()
                .filter(allocation -> allocation.answer() != null)
                .map(NewAllocation::key)
                .forEach(keys::add);
        return keys;
    }
}
