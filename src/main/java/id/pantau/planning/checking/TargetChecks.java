package id.pantau.planning.checking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds targets that are missing, that could mean more than one thing, or that do not say what they count. */
final class TargetChecks {

    private static final String MISSING = "planning.import.no-target";
    private static final String UNCLEAR = "planning.import.target-unclear";
    private static final String WORDED = "planning.import.target-words";
    private static final String BARE = "planning.import.target-without-unit";

    private TargetChecks() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        TargetReader reader = new TargetReader();
        Map<String, List<String>> keys = plan.indicators()
                .collect(groupingBy(
                        indicator -> code(indicator, reader.read(indicator.target(), indicator.text())),
                        mapping(NewIndicator::key, toList())));
        return Stream.of(
                        check(Severity.QUESTION, MISSING, keys),
                        check(Severity.QUESTION, UNCLEAR, keys),
                        check(Severity.WARNING, WORDED, keys),
                        check(Severity.WARNING, BARE, keys))
                .filter(check -> !check.keys().isEmpty());
    }

    private static PlanCheck check(Severity severity, String code, Map<String, List<String>> keys) {
        return new PlanCheck(severity, code, keys.getOrDefault(code, List.of()), List.of());
    }

    /** What is to be said about a target, empty for nothing. */
    private static String code(NewIndicator indicator, Reading<Target> reading) {
        if (indicator.target() == null || reading instanceof Reading.Empty) {
            return MISSING;
        }
        if (reading instanceof Reading.Refused) {
            return UNCLEAR;
        }
        return switch (reading.value().orElseThrow()) {
            case Target.Text text -> WORDED;
            case Target.Count count when count.unit() == null -> BARE;
            default -> "";
        };
    }
}
