package id.pantau.realization;

/** What happened to an entry or a month. */
public enum HistoryKind {
    SAVED,
    SUBMITTED,
    WITHDRAWN,
    VERIFIED,
    RETURNED,
    APPROVED,
    CORRECTION_BEGUN,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    /** Somebody tried to do something and was refused; the reason says why. */
    REFUSED,
    PERIOD_LOCKED,
    PERIOD_UNLOCKED,
    BACKFILL_OPENED,
    BACKFILL_CLOSED,
    REOPENING_ASKED,
    REOPENING_GRANTED,
    REOPENING_REFUSED,
    REOPENING_ENDED,
    RULES_CHANGED,
    HOLIDAY_ADDED,
    HOLIDAY_REMOVED
}
