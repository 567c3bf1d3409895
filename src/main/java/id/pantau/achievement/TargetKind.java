package id.pantau.achievement;

/** What sort of thing a target promises; it decides how a realization is read and compared. */
public enum TargetKind {
    PERCENT("persentase"),
    COUNT("jumlah"),
    SCORE("nilai"),
    GRADE("predikat"),
    RANGE("rentang"),
    TEXT("teks");

    private final String words;

    TargetKind(String words) {
        this.words = words;
    }

    /** The kind as an office calls it, in Indonesian. */
    public String words() {
        return words;
    }

    /** How periods of such a target usually add up: counts are summed, everything else is the last known value. */
    public RollUp usualRollUp() {
        return this == COUNT ? RollUp.SUM : RollUp.LAST;
    }
}
