package id.pantau.achievement;

import org.jspecify.annotations.Nullable;

/**
 * What an outcome rests on, enough to tell it again in words.
 *
 * @param measure the measure applied; to date, with the target to date
 * @param realized the realization measured; over several months, rolled up
 * @param trail how target and realization came from the months, when they did
 */
public record Grounds(
        Measure measure, Realized realized, @Nullable Trail trail) {}
