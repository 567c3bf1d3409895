package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;

/** What has to be put right after parts have come, gone or changed places. */
final class Structure {

    private Structure() {}

    /** The plan with the parts as the outline has them, merged cells and budgets in order. */
    static NewPlan settled(NewPlan before, Outline outline) {
        return Joins.mended(before, Budgets.withoutOrphans(before, outline.on(before)));
    }
}
