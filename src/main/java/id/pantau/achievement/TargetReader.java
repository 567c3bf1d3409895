package id.pantau.achievement;

import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a target as a planning document states it, without guessing. */
public final class TargetReader {

    private static final MathContext AS_A_SHEET_STORES = new MathContext(15);

    private static final Pattern POINTS = Pattern.compile("(?:nilai|indeks|skor)\\s+(\\d.*)", Pattern.CASE_INSENSITIVE);

    private final GradeReader grades;

    public TargetReader() {
        this(GradeScale.STANDARD);
    }

    /** @param scales the scales whose marks are targets; the first that knows a mark wins */
    public TargetReader(List<GradeScale> scales) {
        this.grades = new GradeReader(List.copyOf(scales));
    }

    /** The target in a text; a bare number is a count whose unit is missing. */
    public Reading<Target> read(@Nullable String raw) {
        return read(raw, null);
    }

    /**
     * The target in a text, where the indicator's wording settles what a bare number is: points under "Nilai …" and
     * "Indeks …", a count under "Jumlah …", and open under "Persentase …".
     */
    public Reading<Target> read(@Nullable String raw, @Nullable String indicator) {
        String clean = CleanText.of(raw);
        Emptiness emptiness = Emptinesses.of(clean);
        if (raw == null || emptiness != null) {
            return new Empty<>(emptiness == null ? Emptiness.BLANK : emptiness);
        }
        Reading<GradeReader.Found> grade = grades.read(clean);
        if (grade instanceof Refused<GradeReader.Found>(String reason, List<String> couldMean)) {
            return new Refused<>(reason, couldMean);
        }
        if (grade instanceof Read<GradeReader.Found>(GradeReader.Found found, List<Notice> notices)) {
            return new Read<>(new Target.Grade(raw, found.scale(), found.code(), found.note()), notices);
        }
        Matcher points = POINTS.matcher(clean);
        return points.matches()
                ? fromQuantity(raw, QuantityReader.read(points.group(1)), IndicatorHint.SCORE)
                : fromQuantity(raw, QuantityReader.read(clean), IndicatorHint.of(indicator));
    }

    /**
     * The target in a cell that holds a number.
     *
     * @param value the number as stored: 0.775 in a cell that shows 77,5%
     * @param percentFormat whether the cell shows it as a percentage
     */
    public Reading<Target> readCell(BigDecimal value, boolean percentFormat, @Nullable String indicator) {
        if (!percentFormat) {
            return fromQuantity(
                    IndonesianNumbers.exact(value),
                    new Read<>(Quantity.bare(value), List.of()),
                    IndicatorHint.of(indicator));
        }
        BigDecimal points = value.movePointRight(2).round(AS_A_SHEET_STORES);
        String shown = IndonesianNumbers.exact(points) + Units.PERCENT;
        return fromQuantity(shown, new Read<>(Quantity.percent(points), List.of()), IndicatorHint.NONE);
    }

    private static Reading<Target> fromQuantity(String raw, Reading<Quantity> reading, IndicatorHint hint) {
        return switch (reading) {
            case Read<Quantity>(Quantity quantity, List<Notice> notices) -> target(raw, quantity, notices, hint);
            case Refused<Quantity>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
            case Empty<Quantity> none -> new Read<>(new Target.Text(raw, null), List.of());
        };
    }

    private static Reading<Target> target(String raw, Quantity quantity, List<Notice> noticed, IndicatorHint hint) {
        List<Notice> notices = new ArrayList<>(noticed);
        if (quantity.upper() != null) {
            return new Read<>(
                    new Target.Range(raw, quantity.value(), quantity.upper(), quantity.unit(), quantity.note()),
                    notices);
        }
        if (quantity.isPercent()) {
            return new Read<>(new Target.Percent(raw, quantity.value(), quantity.note()), notices);
        }
        if (quantity.unit() != null) {
            hint.noticeOn(quantity.unit()).ifPresent(notices::add);
            return new Read<>(new Target.Count(raw, quantity.value(), quantity.unit(), quantity.note()), notices);
        }
        return hint.bareNumber(raw, quantity, notices);
    }
}
