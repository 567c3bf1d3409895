package id.pantau.shared;

/** Identifies an office (satker) across rooms. */
public record OfficeId(long value) {}
