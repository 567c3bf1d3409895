package id.pantau.planning.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sets the budgets of one plan against those of the plans directly below it; never over more than one level. */
record BudgetReconciliation(CascadePlan plan, List<CascadePlan> below) {

    /** Program by program in the order of the plan, then all programs together; nothing where no plan stands below. */
    List<BudgetLine> lines() {
        List<BudgetLine> lines = new ArrayList<>();
        if (below.isEmpty()) {
            return lines;
        }
        Map<PlainText, String> programs = new LinkedHashMap<>();
        Stream.concat(Stream.of(plan), below.stream())
                .flatMap(each -> each.budgets().stream())
                .forEach(budget -> programs.putIfAbsent(PlainText.of(budget.program()), budget.program()));
        programs.forEach((program, printed) -> lines.add(new BudgetLine(
                plan,
                printed,
                amount(plan, program),
                below.stream()
                        .map(child -> new BudgetLine.Share(child, amount(child, program)))
                        .toList())));
        if (lines.size() > 1) {
            lines.add(together());
        }
        return lines;
    }

    private BudgetLine together() {
        return new BudgetLine(
                plan,
                null,
                plan.budget(),
                below.stream()
                        .map(child -> new BudgetLine.Share(child, child.budget()))
                        .toList());
    }

    private static BigDecimal amount(CascadePlan plan, PlainText program) {
        return plan.budgets().stream()
                .filter(budget -> PlainText.of(budget.program()).equals(program))
                .map(CascadeBudget::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
