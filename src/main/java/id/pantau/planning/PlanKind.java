package id.pantau.planning;

/** The document a plan is. */
public enum PlanKind {
    /** Rencana Kinerja Tahunan. */
    RKT,
    PERJANJIAN_KINERJA,
    RENCANA_AKSI
}
