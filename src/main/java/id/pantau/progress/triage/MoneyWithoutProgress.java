package id.pantau.progress.triage;

import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.Optional;

/** Money was spent on an action, and the work is where it was before. */
final class MoneyWithoutProgress implements TriageCheck {

    /** Work that is done may still be paid for. */
    private static final BigDecimal DONE = BigDecimal.valueOf(100);

    @Override
    public Optional<Said> check(TriageCase row) {
        return row.actions().stream()
                .flatMap(action -> check(row, action).stream())
                .findFirst();
    }

    private static Optional<Said> check(TriageCase row, ActionDetails action) {
        Optional<BigDecimal> spent = row.now(action, ActionProgress::spent).filter(amount -> amount.signum() > 0);
        Optional<BigDecimal> now =
                row.now(action, ActionProgress::physicalPercent).filter(percent -> percent.compareTo(DONE) < 0);
        Optional<BigDecimal> before = row.before(action, ActionProgress::physicalPercent);
        if (spent.isEmpty() || now.isEmpty() || before.isEmpty() || now.get().compareTo(before.get()) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                Said.of(Formats.money(spent.get()), Formats.percent(before.get()), Formats.percent(now.get())));
    }
}
