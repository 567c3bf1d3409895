package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands in the cascade.
 *
 * @param parent the plan above it; null at the top, and where nothing tells which it is
 */
public record PlanPlace(PlanId plan, @Nullable PlanId parent, Ground ground) {

    /** Why a plan is taken to stand below another. */
    public enum Ground {
        /** Nothing may stand above it. */
        TOP,
        /** A person said so. */
        DECIDED,
        /** Most of its objectives are worded like indicators of that plan. */
        TEXT,
        /** The second party has the name of that plan's first party. */
        NAME,
        /** The second party holds the position of that plan's first party. */
        POSITION,
        /** It is the only plan on the next level above. */
        LEVEL,
        /** Nothing tells. */
        UNKNOWN
    }
}
