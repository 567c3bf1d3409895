package id.pantau.progress;

import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;

/** How an achievement stands, as a reader needs it: its light, or that there is none. */
public enum Standing {
    ON_TARGET,
    NEEDS_ATTENTION,
    CRITICAL,
    /** Something was due, and nothing is filled in. */
    NOT_FILLED,
    /** Nothing to judge, for any other reason. */
    NOT_JUDGED;

    /** By the usual limits. */
    public static Standing of(Outcome outcome) {
        return switch (LightLimits.USUAL.light(outcome)) {
            case GREEN -> ON_TARGET;
            case YELLOW -> NEEDS_ATTENTION;
            case RED -> CRITICAL;
            case NONE ->
                outcome instanceof Outcome.NotComputable none && none.reason() == Reason.NOT_FILLED
                        ? NOT_FILLED
                        : NOT_JUDGED;
        };
    }
}
