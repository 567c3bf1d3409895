package id.pantau.planning.ui;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.editing.AddPart;
import id.pantau.planning.editing.PartKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a new part goes that is added beside or below the chosen one.
 *
 * @param chosen key of the part the person is at
 */
record AddPlace(NewPlan plan, String chosen) {

    AddPart of(PartKind kind, String key) {
        return switch (kind) {
            case HEADING -> heading(key);
            case OBJECTIVE -> objective(key);
            case INDICATOR -> indicator(key);
            case ACTION -> action(key);
        };
    }

    private AddPart heading(String key) {
        Optional<NewHeading> beside = plan.headings().stream()
                .filter(heading -> heading.key().equals(chosen))
                .findFirst();
        return new AddPart(
                key,
                PartKind.HEADING,
                beside.map(heading -> key(heading.parent())).orElse(null),
                beside.map(NewHeading::key).orElse(""));
    }

    private AddPart objective(String key) {
        if (plan.headings().stream().anyMatch(heading -> heading.key().equals(chosen))) {
            return new AddPart(key, PartKind.OBJECTIVE, chosen, "");
        }
        NewObjective beside = objective();
        return beside == null
                ? new AddPart(key, PartKind.OBJECTIVE, null, "")
                : new AddPart(key, PartKind.OBJECTIVE, key(beside.heading()), beside.key());
    }

    private AddPart indicator(String key) {
        NewIndicator beside = indicator();
        NewObjective above = objective();
        return new AddPart(
                key, PartKind.INDICATOR, above == null ? "" : above.key(), beside == null ? "" : beside.key());
    }

    private AddPart action(String key) {
        NewIndicator above = indicator();
        List<NewAction> actions = above == null ? List.of() : above.actions();
        String beside = actions.stream()
                .map(NewAction::key)
                .filter(chosen::equals)
                .findFirst()
                .orElse("");
        return new AddPart(key, PartKind.ACTION, above == null ? "" : above.key(), beside);
    }

    /** The objective the person is at or in; the last one when it is in none. */
    private @Nullable NewObjective objective() {
        return plan.objectives().stream()
                .filter(objective -> objective.key().equals(chosen)
                        || objective.indicators().stream().anyMatch(this::holds))
                .findFirst()
                .orElseGet(() ->
                        plan.objectives().isEmpty() ? null : plan.objectives().getLast());
    }

    /** The indicator the person is at or in; the last one of its objective when it is in none. */
    private @Nullable NewIndicator indicator() {
        NewObjective above = objective();
        List<NewIndicator> indicators = above == null ? List.of() : above.indicators();
        return indicators.stream()
                .filter(this::holds)
                .findFirst()
                .orElseGet(() -> indicators.isEmpty() ? null : indicators.getLast());
    }

    private boolean holds(NewIndicator indicator) {
        return indicator.key().equals(chosen)
                || indicator.actions().stream().anyMatch(action -> action.key().equals(chosen));
    }

    private @Nullable String key(@Nullable Integer heading) {
        return heading == null ? null : plan.headings().get(heading).key();
    }
}
