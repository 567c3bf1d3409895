package id.pantau.planning.importing;

import id.pantau.planning.NewPlan;

/**
 * One sheet that is to be stored.
 *
 * @param content as it was read, with the planner's answers
 */
public record SheetImport(NewPlan content, ImportTarget target) {}
