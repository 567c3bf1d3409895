package id.pantau.achievement;

/** Why there is no percentage; shown as such, left out of averages, never taken for zero. */
public enum Reason {
    NOT_SCHEDULED("belum dijadwalkan"),
    SCHEDULE_UNKNOWN("jadwal belum dipastikan"),
    NOT_FILLED("belum diisi"),
    NOT_APPLICABLE("n/a"),
    UNREADABLE("isian tidak jelas"),
    TARGET_MISSING("target belum ada"),
    TARGET_UNREADABLE("target tidak jelas"),
    TARGET_ZERO("target nol"),
    TARGET_NEGATIVE("target negatif"),
    REALIZATION_ZERO("realisasi nol"),
    REALIZATION_NEGATIVE("realisasi negatif"),
    DENOMINATOR_ZERO("penyebut nol"),
    UNIT_DIFFERS("satuan berbeda"),
    MIXED_ENTRIES("isian tidak sejenis"),
    OFF_THE_SCALE("di luar skala"),
    FORMULA_UNSUITED("rumus tidak sesuai arah"),
    TOO_LARGE("angka di luar batas"),
    TEXT("teks"),
    /** Not a reason for an outcome but for its absence from a mean: a missed mark has no percentage. */
    GRADE_MISSED("predikat tidak tercapai");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as an office says it, in Indonesian. */
    public String words() {
        return words;
    }
}
