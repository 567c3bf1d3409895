package id.pantau.planning.importing;

import id.pantau.planning.PlanId;
import id.pantau.planning.RevisionReason;

/** What a sheet becomes when it is stored. */
public sealed interface ImportTarget {

    /** A plan the office does not have yet; a draft. */
    record NewDraft() implements ImportTarget {}

    /**
     * The content of a draft that is there already.
     *
     * @param edition the one the planner was shown
     */
    record Replacement(PlanId draft, int edition) implements ImportTarget {}

    /** The next version of a plan that is reported against; a draft too. */
    record Revision(PlanId active, RevisionReason reason) implements ImportTarget {}
}
