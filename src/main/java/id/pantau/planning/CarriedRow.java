package id.pantau.planning;

/** A part of an earlier version that has the key of a part of this one. */
record CarriedRow(long plan, int version, long earlier, long current) {}
