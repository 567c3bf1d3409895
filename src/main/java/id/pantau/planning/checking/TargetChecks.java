package id.pantau.planning.checking;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds targets that are missing, that could mean more than one thing, or that do not say what they count. */
final class TargetChecks {

    private TargetChecks() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        return Stream.of(
                        check(plan, Severity.QUESTION, "planning.import.no-target", indicator -> !isStated(indicator)),
                        check(plan, Severity.QUESTION, "planning.import.target-unclear", TargetChecks::isUnclear),
                        check(plan, Severity.WARNING, "planning.import.target-words", TargetChecks::isText),
                        check(plan, Severity.WARNING, "planning.import.target-without-unit", TargetChecks::lacksUnit))
                .filter(check -> !check.keys().isEmpty());
    }

    private static PlanCheck check(NewPlan plan, Severity severity, String code, Predicate<NewIndicator> concerned) {
        List<String> keys =
                plan.indicators().filter(concerned).map(NewIndicator::key).toList();
        return new PlanCheck(severity, code, keys, List.of());
    }

    private static boolean isStated(NewIndicator indicator) {
        return indicator.target() != null && !(reading(indicator) instanceof Reading.Empty);
    }

    private static boolean isUnclear(NewIndicator indicator) {
        return isStated(indicator) && reading(indicator) instanceof Reading.Refused;
    }

    private static boolean isText(NewIndicator indicator) {
        return reading(indicator).value().filter(Target.Text.class::isInstance).isPresent();
    }

    private static boolean lacksUnit(NewIndicator indicator) {
        return reading(indicator)
                .value()
                .filter(target -> target instanceof Target.Count count && count.unit() == null)
                .isPresent();
    }

    private static Reading<Target> reading(NewIndicator indicator) {
        return new TargetReader().read(indicator.target(), indicator.text());
    }
}
