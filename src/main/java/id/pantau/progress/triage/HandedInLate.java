package id.pantau.progress.triage;

import id.pantau.uikit.Formats;
import java.util.Optional;

/** The entry was handed in after the month's due date. */
final class HandedInLate implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        return row.entry().provenance().late()
                ? Optional.of(Said.of(Formats.date(row.period().dueOn())))
                : Optional.empty();
    }
}
