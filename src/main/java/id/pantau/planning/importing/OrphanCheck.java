package id.pantau.planning.importing;

import id.pantau.planning.Finding;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import id.pantau.planning.comparing.EditDistance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds objectives that answer to no indicator of the plan above them, in workbooks that hold an office's whole cascade.
 *
 * <p>A plan counts as the one above when most objectives are, word for word, its indicators.
 */
final class OrphanCheck implements WorkbookCheck {

    private static final double ALIKE = 0.75;

    private final List<SheetReading> all;
    private final Map<String, String> bare = new HashMap<>();
    private final Map<String, Letters> letters = new HashMap<>();

    /** @param all the plans of the workbook, those that are checked included */
    OrphanCheck(List<SheetReading> all) {
        this.all = all;
    }

    @Override
    public Stream<Finding> of(SheetReading reading) {
        NewPlan plan = reading.plan();
        if (plan == null) {
            return Stream.empty();
        }
        return above(plan).map(indicators -> orphans(plan, indicators)).filter(keys -> !keys.isEmpty()).stream()
                .map(keys -> new Finding(
                        Severity.WARNING,
                        reading.sheet(),
                        keys.stream()
                                .map(key -> reading.places().getOrDefault(key, ""))
                                .toList(),
                        keys,
                        "planning.import.orphan",
                        List.of()));
    }

    private Optional<Set<String>> above(NewPlan plan) {
        List<String> objectives = plan.objectives().stream()
                .map(NewObjective::text)
                .map(this::bare)
                .toList();
        return all.stream()
                .map(SheetReading::plan)
                .filter(other -> other != null && mayStandAbove(other, plan))
                .map(other -> other.indicators()
                        .map(NewIndicator::text)
                        .map(this::bare)
                        .collect(Collectors.toSet()))
                .filter(indicators -> 2 * found(objectives, indicators) > objectives.size())
                .max(Comparator.comparingLong(indicators -> found(objectives, indicators)));
    }

    private static boolean mayStandAbove(NewPlan other, NewPlan plan) {
        return other.header().kind() == plan.header().kind()
                && other.header().year().equals(plan.header().year())
                && other.header().level().compareTo(plan.header().level()) < 0;
    }

    private static long found(List<String> objectives, Set<String> indicators) {
        return objectives.stream().filter(indicators::contains).count();
    }

    private List<String> orphans(NewPlan plan, Set<String> indicators) {
        return plan.objectives().stream()
                .filter(objective -> {
                    String text = bare(objective.text());
                    return !indicators.contains(text) && indicators.stream().noneMatch(other -> alike(text, other));
                })
                .map(NewObjective::key)
                .toList();
    }

    private boolean alike(String one, String other) {
        int most = (int) ((1 - ALIKE) * Math.max(one.length(), other.length()));
        return letters(one).apart(letters(other)) <= most && new EditDistance(most).between(one, other) <= most;
    }

    private Letters letters(String text) {
        return letters.computeIfAbsent(text, Letters::new);
    }

    private String bare(String text) {
        return bare.computeIfAbsent(text, Words::bare);
    }
}
