package id.pantau.planning;

/** A part of a plan that has its place in the tree: a heading, an objective, an indicator or an action. */
public sealed interface PlanPart permits NewHeading, NewObjective, NewIndicator, NewAction {

    /** Names the part in every version of the plan. */
    String key();
}
