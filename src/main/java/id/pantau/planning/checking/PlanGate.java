package id.pantau.planning.checking;

import java.util.List;

/**
 * A condition a plan must meet before anybody reports against it.
 *
 * @param keys of the parts that do not meet it yet, in the order of the document
 * @param met whether it is met
 */
public record PlanGate(Condition condition, List<String> keys, boolean met) {

    public PlanGate {
        keys = List.copyOf(keys);
    }

    /** What is asked of a plan. */
    public enum Condition {
        /** There is something to report on. */
        INDICATORS,
        /** Every part says something. */
        TEXTS,
        /** Every indicator has a target that can be read. */
        TARGETS,
        /** Every indicator is measured by a formula that goes with what counts as better. */
        MEASURES,
        /** Somebody answers for every indicator, where the document names owners. */
        OWNERS,
        /** Every row has its schedule, or it was decided to leave it open. */
        SCHEDULES,
        /** The amounts agree, or somebody has confirmed them. */
        SUMS
    }
}
