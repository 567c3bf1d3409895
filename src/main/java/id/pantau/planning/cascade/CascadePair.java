package id.pantau.planning.cascade;

/**
 * An indicator and an objective that somebody said something about.
 *
 * @param parent the indicator
 * @param child the objective
 */
record CascadePair(CascadeNode parent, CascadeNode child) {}
