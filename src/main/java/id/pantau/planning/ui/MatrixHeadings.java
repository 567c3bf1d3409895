package id.pantau.planning.ui;

import id.pantau.planning.HeadingDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the headings of a plan stand in its table: in rows of their own above the first objective that follows them, or
 * in a column beside their objectives.
 */
final class MatrixHeadings {

    private final Map<Long, HeadingDetails> byId = new HashMap<>();
    private final Map<Long, List<HeadingDetails>> above = new HashMap<>();
    private final List<HeadingDetails> last;

    MatrixHeadings(PlanDetails plan) {
        plan.headings().forEach(heading -> byId.put(heading.id(), heading));
        List<HeadingDetails> waiting = new ArrayList<>(plan.headings());
        for (ObjectiveDetails objective : plan.objectives()) {
            above.put(objective.id(), takeUpTo(byId.get(objective.heading()), waiting));
        }
        last = List.copyOf(waiting);
    }

    private static List<HeadingDetails> takeUpTo(@Nullable HeadingDetails nearest, List<HeadingDetails> waiting) {
        int place = nearest == null ? -1 : waiting.indexOf(nearest);
        List<HeadingDetails> next = waiting.subList(0, place + 1);
        List<HeadingDetails> taken = next.stream()
                .filter(heading -> !heading.inColumn() || !heading.equals(nearest))
                .toList();
        next.clear();
        return taken;
    }

    /** The headings with a row of their own above an objective, from the top; mostly none. */
    List<HeadingDetails> above(ObjectiveDetails objective) {
        return above.getOrDefault(objective.id(), List.of());
    }

    /** The headings below which there is no objective, at the end of the table. */
    List<HeadingDetails> last() {
        return last;
    }

    /** The heading in the column beside an objective. */
    @Nullable HeadingDetails beside(ObjectiveDetails objective) {
        HeadingDetails nearest = byId.get(objective.heading());
        return nearest != null && nearest.inColumn() ? nearest : null;
    }
}
