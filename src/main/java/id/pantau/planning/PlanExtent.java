package id.pantau.planning;

/**
 * How much a plan holds, for a list of plans.
 *
 * @param questions rows whose schedule the document leaves open and nobody has answered
 */
public record PlanExtent(PlanId plan, long objectives, long indicators, long actions, long questions) {

    PlanExtent(Long plan, Long objectives, Long indicators, Long actions, Long questions) {
        this(
                new PlanId(plan),
                objectives.longValue(),
                indicators.longValue(),
                actions.longValue(),
                questions.longValue());
    }
}
