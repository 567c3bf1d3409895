package id.pantau.achievement;

import id.pantau.achievement.Working.Divided;
import id.pantau.achievement.Working.Ranked;
import id.pantau.achievement.Working.Settled;
import id.pantau.achievement.Working.Unable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Measures a realization against a target; every figure of Pantau comes from here. */
public final class Achievement {

    private Achievement() {}

    /** The outcome of a realization; for every input there is one, none ends in an exception. */
    public static Outcome of(Measure measure, Realized realized) {
        return of(measure, realized, null);
    }

    /** No figure, for a reason known before anything was measured. */
    public static Outcome without(Reason reason, Measure measure) {
        return without(reason, measure, Realized.MISSING);
    }

    /** No figure although something was realized, for a reason known before anything was measured. */
    public static Outcome without(Reason reason, Measure measure, Realized realized) {
        return new Outcome.NotComputable(reason, new Grounds(measure, realized, null));
    }

    static Outcome of(Measure measure, Realized realized, @Nullable Trail trail) {
        Grounds grounds = new Grounds(measure, realized, trail);
        return switch (Comparison.of(measure, realized)) {
            case Divided divided -> computed(divided.raw(), grounds);
            case Settled(BigDecimal raw, String rule) -> computed(raw, grounds);
            case Ranked ranked -> ranked.met() ? new Outcome.GradeReached(grounds) : new Outcome.GradeMissed(grounds);
            case Unable(Reason reason) -> new Outcome.NotComputable(reason, grounds);
        };
    }

    private static Outcome computed(BigDecimal raw, Grounds grounds) {
        return new Outcome.Computed(raw, grounds.measure().cap().apply(raw), grounds);
    }
}
