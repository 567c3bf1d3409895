package id.pantau.planning.printing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanStatus;

/**
 * A version of a plan with what its document must say of it.
 *
 * @param office its name
 */
record PlanToPrint(NewPlan plan, String office, int version, PlanStatus status) {

    /** What is printed at the edge of each page of a version that is not in force; empty for the one that is. */
    String mark() {
        return switch (status) {
            case ACTIVE -> "";
            case DRAFT -> DocumentWords.of("mark.draft");
            case SUPERSEDED -> DocumentWords.of("mark.superseded", version);
        };
    }
}
