package id.pantau.realization;

/** What a piece of evidence is. */
public enum EvidenceKind {
    FILE,
    LINK,
    TEXT
}
