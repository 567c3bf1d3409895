package id.pantau.achievement;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.NumberShape.Clear;
import id.pantau.achievement.NumberShape.Place;
import id.pantau.achievement.NumberShape.Unclear;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number as a person types it: "8.435" is 8435, "97,5" and "97.5" are 97.5, "nihil" is a stated zero. */
public final class NumberReader {

    private static final Pattern NUMBER = Pattern.compile(NumberShape.DIGITS);

    private NumberReader() {}

    /** The number alone, without unit or percent sign. */
    public static Reading<BigDecimal> read(@Nullable String raw) {
        return read(raw, Place.PLAIN);
    }

    /** The number of a field for percent points; three digits behind a sign are refused there: "97.125". */
    public static Reading<BigDecimal> readPercent(@Nullable String raw) {
        String clean = CleanText.of(raw);
        String number =
                clean.endsWith("%") ? clean.substring(0, clean.length() - 1).strip() : clean;
        return clean.equals("%") ? new Refused<>("Angka belum ditulis.", List.of()) : read(number, Place.PERCENT);
    }

    private static Reading<BigDecimal> read(@Nullable String raw, Place place) {
        String clean = CleanText.of(raw);
        Emptiness emptiness = Emptinesses.of(clean);
        if (emptiness == Emptiness.STATED_NIL) {
            return new Read<>(
                    BigDecimal.ZERO, List.of(new Notice(Topic.STATED_NIL, "Dinyatakan nihil: 0, bukan kosong.")));
        }
        if (emptiness != null) {
            return new Empty<>(emptiness);
        }
        if (!NUMBER.matcher(clean).matches()) {
            return new Refused<>("Bukan angka.", List.of());
        }
        return switch (NumberShape.of(clean, place)) {
            case Clear(BigDecimal value) -> new Read<>(value, List.of());
            case Unclear(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
        };
    }
}
