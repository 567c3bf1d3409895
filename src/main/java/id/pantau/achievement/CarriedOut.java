package id.pantau.achievement;

import java.math.BigDecimal;

/** Whether a scheduled action was carried out. */
public enum CarriedOut {
    YES("terlaksana", "1"),
    PARTLY("sebagian", "0.5"),
    NO("tidak terlaksana", "0");

    private final String words;
    private final BigDecimal worth;

    CarriedOut(String words, String worth) {
        this.words = words;
        this.worth = new BigDecimal(worth);
    }

    /** The answer in Indonesian. */
    public String words() {
        return words;
    }

    /** What it counts for: 1, a half, or 0. */
    public BigDecimal worth() {
        return worth;
    }
}
