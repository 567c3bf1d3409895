package id.pantau.progress.triage;

import id.pantau.realization.EvidenceRule;
import java.util.Optional;

/** A realization without evidence, in an office that asks for some. */
final class NoEvidence implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        boolean asked = row.period().rules().evidence() != EvidenceRule.NONE;
        return asked && row.isFilled() && row.entry().evidence() == 0 ? Optional.of(Said.of()) : Optional.empty();
    }
}
