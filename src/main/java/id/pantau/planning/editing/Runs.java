package id.pantau.planning.editing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a plan's table share one cell. */
final class Runs {

    private final Map<String, Integer> targets = new HashMap<>();
    private final Map<ActionCell, Map<String, Integer>> cells = new HashMap<>();

    Runs(NewPlan plan) {
        int run = 0;
        for (NewIndicator indicator : plan.indicators().toList()) {
            run += indicator.targetJoined() ? 0 : 1;
            targets.put(indicator.key(), run);
        }
        List<@Nullable NewAction> rows = rows(plan);
        Stream.of(ActionCell.values()).forEach(cell -> cells.put(cell, runs(rows, cell)));
    }

    /** The rows of the table in their order; null where an indicator has no action. */
    static List<@Nullable NewAction> rows(NewPlan plan) {
        List<@Nullable NewAction> rows = new ArrayList<>();
        plan.indicators().forEach(indicator -> {
            rows.addAll(indicator.actions());
            if (indicator.actions().isEmpty()) {
                rows.add(null);
            }
        });
        return rows;
    }

    private static Map<String, Integer> runs(List<@Nullable NewAction> rows, ActionCell cell) {
        Map<String, Integer> runs = new HashMap<>();
        int run = 0;
        for (NewAction row : rows) {
            run += row != null && row.joined().contains(cell) ? 0 : 1;
            if (row != null) {
                runs.put(row.key(), run);
            }
        }
        return runs;
    }

    /** Whether there is such a row. */
    boolean knows(String action) {
        return Objects.requireNonNull(cells.get(ActionCell.OWNER)).containsKey(action);
    }

    /** Whether both rows are there and do not share the cell. @param cell null for the target of indicators */
    boolean parted(String one, String other, @Nullable ActionCell cell) {
        Map<String, Integer> runs = of(cell);
        return runs.containsKey(one) && runs.containsKey(other) && !Objects.equals(runs.get(one), runs.get(other));
    }

    /** The keys of all rows that share the cell of this one. @param cell null for the target of indicators */
    Set<String> sharing(String key, @Nullable ActionCell cell) {
        Map<String, Integer> runs = of(cell);
        Integer run = runs.get(key);
        return run == null
                ? Set.of()
                : runs.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(run))
                        .map(Map.Entry::getKey)
                        .collect(toUnmodifiableSet());
    }

    private Map<String, Integer> of(@Nullable ActionCell cell) {
        return cell == null ? targets : Objects.requireNonNull(cells.get(cell));
    }
}
