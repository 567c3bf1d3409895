package id.pantau.shared;

/** What a person may do, always for one office or for one unit of it. */
public enum Role {
    /** Kepala subbagian (pelapor): enters the realization of the rows its unit owns. */
    REPORTER,
    /** Perencana (verifikator): imports plans, verifies entries, exports. */
    PLANNER,
    /** Kepala bagian: sees and comments on its subbagian. */
    DIVISION_HEAD,
    /** Sekretaris (pengesah): reviews each month and signs the triwulan report. */
    SECRETARY,
    /** Ketua or anggota: reads all. */
    COMMISSIONER,
    /** Inspektorat or pemeriksa: reads all, with its history. */
    INSPECTOR,
    /** Administers accounts and units of one office. */
    OFFICE_ADMIN,
    /** Administers accounts and offices of the whole country. */
    NATIONAL_ADMIN;

    /** Whether this role by itself lets a person read plans and figures of the whole office. */
    public boolean readsOffice() {
        return switch (this) {
            case PLANNER, DIVISION_HEAD, SECRETARY, COMMISSIONER, INSPECTOR -> true;
            case REPORTER, OFFICE_ADMIN, NATIONAL_ADMIN -> false;
        };
    }
}
