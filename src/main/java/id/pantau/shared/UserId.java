package id.pantau.shared;

/** Identifies a person's account across rooms. */
public record UserId(long value) {}
