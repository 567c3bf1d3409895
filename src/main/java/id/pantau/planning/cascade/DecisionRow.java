package id.pantau.planning.cascade;

import java.time.Instant;

/** A kept answer, with the texts it was given for. */
record DecisionRow(
        long parentPlan,
        String parentKey,
        String parentText,
        long childPlan,
        String childKey,
        String childText,
        CascadeAnswer answer,
        Instant at,
        String by) {}
