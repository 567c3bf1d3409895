package id.pantau.progress.triage;

import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.uikit.Formats;
import java.util.Objects;
import java.util.Optional;

/** A budget was spent beyond its amount, and this row spent of it this month. */
final class OverBudget implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        return row.actions().stream()
                .filter(action -> row.now(action, ActionProgress::spent)
                        .filter(amount -> amount.signum() > 0)
                        .isPresent())
                .map(ActionDetails::allocation)
                .filter(Objects::nonNull)
                .flatMap(allocation -> Optional.ofNullable(row.budgets().get(allocation)).stream())
                .filter(BudgetUse::isExceeded)
                .findFirst()
                .map(budget -> Said.of(Formats.money(budget.spent()), Formats.money(budget.amount())));
    }
}
