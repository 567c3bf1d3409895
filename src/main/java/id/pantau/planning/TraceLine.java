package id.pantau.planning;

import id.pantau.achievement.RollUp;
import org.jspecify.annotations.Nullable;

/** One owner of one action of an indicator in one version of a plan, as stored. */
record TraceLine(
        Long plan,
        int version,
        @Nullable Long firstVersion,
        Long indicator,
        String key,
        String text,
        RollUp rollUp,
        @Nullable Long action,
        @Nullable String actionKey,
        @Nullable String activity,
        @Nullable String subActivity,
        @Nullable String output,
        @Nullable Boolean allUnits,
        @Nullable Long owner) {}
