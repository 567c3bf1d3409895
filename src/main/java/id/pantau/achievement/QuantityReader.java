package id.pantau.achievement;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, or two numbers that bound a range; a text that starts with neither is "empty". */
final class QuantityReader {

    private static final String LIMIT = "(?<limit>[≥≤<>]=?|minimal|minimum|min\\.?|paling sedikit|sekurang-kurangnya|"
            + "maksimal|maksimum|maks\\.?|paling banyak|setinggi-tingginya|tidak lebih dari|"
            + "lebih dari|kurang dari|di atas|di bawah)";
    private static final String SIGN = "\\s*(?:%|persen\\b|prosen\\b)";
    private static final String TO = "\\s*(?:-|–|—|−|~|s\\.?\\s?/?\\s?d\\.?|sampai dengan|sampai|hingga)\\s*";
    private static final Pattern RANGE = Pattern.compile(
            "(?:antara\\s+)?(?<from>" + NumberShape.DIGITS + ")(?<sign>" + SIGN + ")?(?:" + TO + "|\\s+dan\\s+)(?<to>"
                    + NumberShape.DIGITS + ")(?![.,]?\\d)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile(
            "(?:" + LIMIT + "\\s*)?(?<number>" + NumberShape.DIGITS + ")(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?!\\d)(?<rest>.*)");
    private static final Pattern TRAILING = Pattern.compile("(?:[;,]|(?<![\\p{L}])\\.)+$");
    private static final Pattern DIGITS_ONLY_WRONG = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern MONEY = Pattern.compile("(?:Rp\\b\\.?|IDR\\b).*|Rp\\d.*", Pattern.CASE_INSENSITIVE);

    private QuantityReader() {}

    static Reading<Quantity> read(String text) {
        String clean = TRAILING.matcher(text).replaceFirst("").strip();
        if (MONEY.matcher(clean).matches()) {
            return money(clean);
        }
        Matcher range = RANGE.matcher(clean);
        if (range.matches()) {
            return range(range);
        }
        Matcher spaced = SPACED.matcher(clean);
        if (spaced.matches()) {
            String digits = clean.substring(0, spaced.start("rest")).replace(' ', '.');
            return new Refused<>("Ada spasi di tengah angka.", List.of(digits + spaced.group("rest")));
        }
        Matcher single = SINGLE.matcher(clean);
        if (single.matches()) {
            return single(single.group("number"), single.group("rest"), single.group("limit"));
        }
        return DIGITS_ONLY_WRONG.matcher(clean).matches()
                ? new Refused<>("Susunan angka tidak dikenal.", List.of())
                : new Empty<>(Emptiness.BLANK);
    }

    private static Reading<Quantity> money(String clean) {
        return switch (MoneyReader.read(clean)) {
            case Read<BigDecimal>(BigDecimal amount, List<Notice> notices) ->
                new Read<>(new Quantity(amount, null, "Rp", null), notices);
            case Refused<BigDecimal>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
            case Empty<BigDecimal>(Emptiness kind) -> new Empty<>(kind);
        };
    }

    private static Reading<Quantity> single(String digits, String rest, @Nullable String limit) {
        List<Notice> notices = new ArrayList<>();
        if (limit != null) {
            notices.add(new Notice(Topic.LIMIT_WORD, "Tertulis “" + limit + "”: periksa arah indikator."));
        }
        return QuantityTail.of(rest).quantity(digits, null, limit, notices);
    }

    private static Reading<Quantity> range(Matcher range) {
        QuantityTail tail = QuantityTail.of(range.group("rest"));
        if (range.group("sign") != null && !tail.isPercent()) {
            return new Refused<>(
                    "Hanya satu batas yang berupa persen.",
                    List.of(range.group("from") + "–" + range.group("to") + " %"));
        }
        return tail.quantity(range.group("from"), range.group("to"), null, new ArrayList<>());
    }
}
