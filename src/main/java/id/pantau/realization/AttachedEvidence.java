package id.pantau.realization;

/**
 * What became of something attached to a row.
 *
 * @param title under which it is kept
 * @param known whether the office had the same content already, and that was used
 * @param entry of the row as it stands now
 */
public record AttachedEvidence(EvidenceId id, String title, boolean known, EntryDetails entry) {}
