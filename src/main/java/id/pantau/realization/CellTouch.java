package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.Instant;

/** Who changed a cell of an indicator's month last, and when. */
public record CellTouch(IndicatorId indicator, EntryCell cell, String by, Instant at) {}
