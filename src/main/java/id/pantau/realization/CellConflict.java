package id.pantau.realization;

import java.time.Instant;

/**
 * A cell that somebody else changed after the person had looked at it; what was typed is not stored.
 *
 * @param stored what the cell holds now
 * @param typed what the person wanted
 * @param by who changed it last
 */
public record CellConflict(EntryCell cell, String stored, String typed, String by, Instant at) {}
