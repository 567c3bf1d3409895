package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;

/**
 * An objective or an indicator of a plan.
 *
 * @param key names it in every version of the plan
 */
public record CascadeNode(PlanId plan, String key) {}
