package id.pantau.progress.triage;

import java.util.Optional;

/** The question a rule asks of one row and month. */
interface TriageCheck {

    /** @return empty when all is well, and when it cannot be said */
    Optional<Said> check(TriageCase row);
}
