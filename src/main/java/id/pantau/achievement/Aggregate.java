package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a unit, an office or a province looked at together.
 *
 * @param mean of the capped percentages, by weight, in points; null when no outcome has one
 * @param averaged how many outcomes the mean is of
 * @param achieved how many outcomes met their target
 * @param judged how many outcomes could be met or missed: the averaged ones and the missed marks
 * @param lights how many outcomes have each light
 * @param leftOut the outcomes that the mean does not contain, and why
 */
public record Aggregate(
        @Nullable BigDecimal mean,
        int averaged,
        int achieved,
        int judged,
        Map<TrafficLight, Integer> lights,
        List<LeftOut> leftOut) {

    public Aggregate {
        lights = Map.copyOf(lights);
        leftOut = List.copyOf(leftOut);
    }

    /** The members together; lights by the usual limits. */
    public static Aggregate of(List<Member> members) {
        return of(members, LightLimits.USUAL);
    }

    /** The members together. */
    public static Aggregate of(List<Member> members, LightLimits limits) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int achieved = 0;
        Map<TrafficLight, Integer> lights = noLights();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Member member : members) {
            Optional<BigDecimal> percent = member.outcome().percent();
            if (percent.isPresent()) {
                sum = sum.add(percent.get().multiply(member.weight()));
                weights = weights.add(member.weight());
            }
            leftOut(member).ifPresent(leftOut::add);
            achieved += member.outcome().isReached() ? 1 : 0;
            lights.merge(limits.light(member.outcome()), 1, Integer::sum);
        }
        int missedMarks = Math.toIntExact(leftOut.stream()
                .filter(left -> left.reason() == Reason.GRADE_MISSED)
                .count());
        int averaged = members.size() - leftOut.size();
        return new Aggregate(
                averaged == 0 ? null : Arithmetic.divide(sum, weights),
                averaged,
                achieved,
                averaged + missedMarks,
                lights,
                leftOut);
    }

    /** The share of the judged outcomes that met their target, in percent points; empty when none was judged. */
    public Optional<BigDecimal> shareAchieved() {
        return judged == 0
                ? Optional.empty()
                : Optional.of(Arithmetic.percent(BigDecimal.valueOf(achieved), BigDecimal.valueOf(judged)));
    }

    private static Optional<LeftOut> leftOut(Member member) {
        return switch (member.outcome()) {
            case Outcome.NotComputable none -> Optional.of(new LeftOut(member.name(), none.reason()));
            case Outcome.GradeMissed missed -> Optional.of(new LeftOut(member.name(), Reason.GRADE_MISSED));
            case Outcome.Computed computed -> Optional.empty();
            case Outcome.GradeReached reached -> Optional.empty();
        };
    }

    private static Map<TrafficLight, Integer> noLights() {
        Map<TrafficLight, Integer> lights = new EnumMap<>(TrafficLight.class);
        for (TrafficLight light : TrafficLight.values()) {
            lights.put(light, 0);
        }
        return lights;
    }
}
