package id.pantau.achievement;

/**
 * How the months of a year become one figure.
 *
 * <p>The three types of the Ministry of Finance's practice: sum, average, take last known. Realizations given as
 * numerator and denominator are always rolled up as the ratio of their sums, never as the mean of percentages; under
 * {@link #LAST} each is already the ratio to date.
 */
public enum RollUp {
    SUM("jumlah"),
    AVERAGE("rata-rata"),
    LAST("nilai terakhir");

    private final String words;

    RollUp(String words) {
        this.words = words;
    }

    /** The roll-up in Indonesian. */
    public String words() {
        return words;
    }
}
