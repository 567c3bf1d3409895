package id.pantau.shared;

/** Identifies a unit of an office (bagian, subbagian, divisi) across rooms. */
public record UnitId(long value) {}
