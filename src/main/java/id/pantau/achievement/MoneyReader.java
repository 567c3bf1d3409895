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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts in rupiah: "Rp 30.508.381.000,-", "29,295,000", "Rp 1,5 miliar"; "Rp -" is a stated zero. */
public final class MoneyReader {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<minus>[-−]\\s?(?=Rp|IDR))?(?<rp>(?:Rp|IDR)\\.?)?\\s*(?<number>" + NumberShape.DIGITS
                    + ")(?:[.,]\\s?[-–—=])?(?:\\s*(?<scale>ribu|juta|jt|milyar|miliar|m|triliun|t))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NIL =
            Pattern.compile("(?:(?:Rp|IDR)\\.?)?\\s*[-–—−](?:,-)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZEROS =
            Map.of("ribu", 3, "juta", 6, "jt", 6, "milyar", 9, "miliar", 9, "triliun", 12);
    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(1000);

    private MoneyReader() {}

    /** The amount in rupiah; a bare number below 1.000 is refused, since it may be thousands or a slip. */
    public static Reading<BigDecimal> read(@Nullable String raw) {
        String clean = CleanText.of(raw);
        Emptiness emptiness = Emptinesses.of(clean);
        if (emptiness == Emptiness.STATED_NIL || NIL.matcher(clean).matches()) {
            return new Read<>(
                    BigDecimal.ZERO, List.of(new Notice(Topic.STATED_NIL, "Dinyatakan nihil: Rp0, bukan kosong.")));
        }
        if (emptiness != null) {
            return new Empty<>(emptiness);
        }
        Matcher matcher = AMOUNT.matcher(clean);
        if (!matcher.matches()) {
            return new Refused<>("Bukan jumlah uang.", List.of());
        }
        return amount(matcher);
    }

    private static Reading<BigDecimal> amount(Matcher matcher) {
        String scale = matcher.group("scale");
        NumberShape shape = NumberShape.of(matcher.group("number"), scale == null ? Place.MONEY : Place.PERCENT);
        if (shape instanceof Unclear(String reason, List<String> couldMean)) {
            return new Refused<>(reason, scale == null ? couldMean : List.of());
        }
        BigDecimal clear = ((Clear) shape).value();
        BigDecimal value = matcher.group("minus") == null ? clear : clear.negate();
        if (scale != null) {
            return scaled(value, scale.toLowerCase(Locale.ROOT));
        }
        if (matcher.group("rp") == null && value.signum() != 0 && value.abs().compareTo(SMALLEST_BARE) < 0) {
            return new Refused<>(
                    "Jumlah kecil tanpa Rp.",
                    List.of(
                            IndonesianNumbers.money(value),
                            IndonesianNumbers.money(value.movePointRight(3)) + " (ribuan rupiah)"));
        }
        return new Read<>(value, List.of());
    }

    private static Reading<BigDecimal> scaled(BigDecimal value, String scale) {
        Integer zeros = ZEROS.get(scale);
        if (zeros == null) {
            return new Refused<>(
                    "Singkatan “" + scale + "” tidak pasti.",
                    List.of(
                            IndonesianNumbers.money(value.movePointRight(6)),
                            IndonesianNumbers.money(value.movePointRight(9))));
        }
        return new Read<>(value.movePointRight(zeros), List.of());
    }
}
