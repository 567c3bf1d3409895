package id.pantau.achievement;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the first word of an indicator says about a number without a unit below it. */
enum IndicatorHint {
    SCORE,
    PERCENT,
    NONE;

    static IndicatorHint of(@Nullable String indicator) {
        String first = CleanText.of(indicator).split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return switch (first) {
            case "nilai", "indeks", "index", "skor" -> SCORE;
            case "persentase", "presentase", "pesentase", "presentasae", "prosentase", "persen" -> PERCENT;
            default -> NONE;
        };
    }

    /** A word of doubt when a share is asked for and things are counted. */
    Optional<Notice> noticeOn(String unit) {
        return this == PERCENT
                ? Optional.of(new Notice(
                        Topic.UNUSUAL_KIND, "Indikator berupa persentase, targetnya dihitung dalam " + unit + '.'))
                : Optional.empty();
    }

    Reading<Target> bareNumber(String raw, Quantity quantity, List<Notice> notices) {
        return switch (this) {
            case SCORE -> new Read<>(new Target.Score(raw, quantity.value(), quantity.note()), notices);
            case PERCENT ->
                new Refused<>(
                        "Indikator berupa persentase, tetapi targetnya tanpa tanda persen.",
                        List.of(
                                IndonesianNumbers.exactPercent(quantity.value()),
                                IndonesianNumbers.exact(quantity.value()) + " (jumlah)"));
            case NONE -> {
                notices.add(new Notice(Topic.UNIT_MISSING, "Satuan tidak tertulis."));
                yield new Read<>(new Target.Count(raw, quantity.value(), null, quantity.note()), notices);
            }
        };
    }
}
