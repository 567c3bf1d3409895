package id.pantau.realization;

/** How many files an office has stored, and how many bytes they are. */
record EvidenceTotal(long files, long bytes) {}
