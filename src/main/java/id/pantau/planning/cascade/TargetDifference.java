package id.pantau.planning.cascade;

import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.achievement.Units;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link along which the promise changes; because of it an achievement is never computed from those below.
 *
 * @param above the target of the indicator, as printed
 * @param below the targets of the objective's own indicators, as printed
 */
public record TargetDifference(CascadeLink link, @Nullable String above, List<String> below, Kind kind) {

    /** How the promise changes. */
    public enum Kind {
        /** Another amount of the same thing, such as 95 % above and 90 % below. */
        VALUE,
        /** Something else is counted, such as 100 % above and 1 report below. */
        KIND,
        /** The same promise, and another one beside it. */
        ADDED
    }

    public TargetDifference {
        below = List.copyOf(below);
    }

    /** How the targets on both ends differ; empty where they promise the same. */
    static Optional<TargetDifference> of(CascadeLink link, CascadeIndicator parent, CascadeObjective child) {
        Promise above = Promise.of(parent);
        List<Promise> below = child.indicators().stream().map(Promise::of).toList();
        if (below.stream().allMatch(above::equals)) {
            return Optional.empty();
        }
        Kind kind =
                below.contains(above) ? Kind.ADDED : below.stream().allMatch(above::sameThing) ? Kind.VALUE : Kind.KIND;
        List<String> printed = child.indicators().stream()
                .map(indicator -> indicator.target() == null ? "" : indicator.target())
                .toList();
        return Optional.of(new TargetDifference(link, parent.target(), printed, kind));
    }

    /** What a target says apart from the way it is written. */
    private record Promise(String thing, String amount) {

        static Promise of(CascadeIndicator indicator) {
            return new TargetReader()
                    .read(indicator.target(), indicator.text())
                    .value()
                    .map(Promise::of)
                    .orElseGet(() -> new Promise("", String.valueOf(indicator.target())));
        }

        private static Promise of(Target target) {
            String unit = target.unit() == null ? "" : Units.canonical(target.unit());
            return new Promise(
                    target.kind() + " " + unit,
                    target.value() == null
                            ? PlainText.of(target.raw()).words()
                            : target.value().stripTrailingZeros().toPlainString());
        }

        boolean sameThing(Promise other) {
            return thing.equals(other.thing);
        }
    }
}
