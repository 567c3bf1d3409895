package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.Standing;
import id.pantau.realization.EntryState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which indicators a person wants to see, by the word for it in the address. */
enum RowFilter {
    ON_TARGET("sesuai", Standing.ON_TARGET),
    NEEDS_ATTENTION("perhatian", Standing.NEEDS_ATTENTION),
    CRITICAL("kritis", Standing.CRITICAL),
    NOT_FILLED("belum-diisi", Standing.NOT_FILLED),
    NOT_JUDGED("tanpa-nilai", Standing.NOT_JUDGED),
    EMPTY_THIS_MONTH("bulan-ini-kosong", row -> row.isDue(row.through()) && !row.isFilled(row.through())),
    UNEXPLAINED("tanpa-penjelasan", IndicatorProgress::lacksExplanation),
    RETURNED("dikembalikan", row -> has(row, EntryState.RETURNED)),
    SCHEDULE_UNKNOWN("jadwal-terbuka", row -> row.schedule().dueMonths().isEmpty());

    private final String key;
    private final boolean standing;
    private final Predicate<IndicatorProgress> condition;

    RowFilter(String key, Standing standing) {
        this(key, true, row -> row.standing() == standing);
    }

    RowFilter(String key, Predicate<IndicatorProgress> condition) {
        this(key, false, condition);
    }

    RowFilter(String key, boolean standing, Predicate<IndicatorProgress> condition) {
        this.key = key;
        this.standing = standing;
        this.condition = condition;
    }

    private static boolean has(IndicatorProgress row, EntryState state) {
        return row.entries().stream().anyMatch(entry -> entry.state() == state);
    }

    static Optional<RowFilter> of(String key) {
        return Arrays.stream(values()).filter(filter -> filter.key.equals(key)).findFirst();
    }

    /** The filter that shows all of one standing. */
    static RowFilter of(Standing standing) {
        return valueOf(standing.name());
    }

    /** Whether it is one of the standings, of which every row has exactly one. */
    boolean isStanding() {
        return standing;
    }

    /** As it stands in the address. */
    String key() {
        return key;
    }

    String words() {
        return text("progress.rows." + name());
    }

    List<IndicatorProgress> of(List<IndicatorProgress> rows) {
        return rows.stream().filter(condition).toList();
    }
}
