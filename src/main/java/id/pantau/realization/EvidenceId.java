package id.pantau.realization;

/** Names one piece of evidence of an office. */
public record EvidenceId(long value) {}
