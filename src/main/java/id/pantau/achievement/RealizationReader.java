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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was achieved as a person types it, in the light of the target: "12 lap", "97,5", "4 dari 11", "BB". */
public final class RealizationReader {

    private static final Pattern RATIO = Pattern.compile(
            "(?<numerator>" + NumberShape.DIGITS + ")\\s*(?:/|\\bdari\\b)\\s*(?<denominator>" + NumberShape.DIGITS
                    + ")(?:\\s+[^\\d%]*)?",
            Pattern.CASE_INSENSITIVE);

    private final GradeReader grades;

    public RealizationReader() {
        this(GradeScale.STANDARD);
    }

    /** @param scales the scales whose marks may be achieved */
    public RealizationReader(List<GradeScale> scales) {
        this.grades = new GradeReader(List.copyOf(scales));
    }

    /** The realization in a text; under a percent target a bare number is percent points. */
    public Reading<Realized> read(@Nullable String raw, Target target) {
        String clean = CleanText.of(raw);
        Emptiness emptiness = Emptinesses.of(clean);
        if (emptiness == Emptiness.STATED_NIL) {
            return new Read<>(
                    Realized.of(BigDecimal.ZERO),
                    List.of(new Notice(Topic.STATED_NIL, "Dinyatakan nihil: 0, bukan kosong.")));
        }
        if (emptiness != null) {
            return new Empty<>(emptiness);
        }
        Reading<GradeReader.Found> grade = grades.read(clean);
        if (grade != null) {
            return graded(grade, target);
        }
        Matcher ratio = RATIO.matcher(clean);
        return ratio.matches() ? ratio(ratio) : number(clean, target);
    }

    /**
     * The realization in a cell that holds a number.
     *
     * @param percentFormat whether the cell shows it as a percentage; 0.775 is then 77,5 %
     */
    public Reading<Realized> readCell(BigDecimal value, boolean percentFormat) {
        return new Read<>(
                percentFormat ? new Realized.Amount(value.movePointRight(2), Units.PERCENT) : Realized.of(value),
                List.of());
    }

    private static Reading<Realized> graded(Reading<GradeReader.Found> reading, Target target) {
        return switch (reading) {
            case Read<GradeReader.Found>(GradeReader.Found found, List<Notice> notices) ->
                new Read<>(graded(found, target), notices);
            case Refused<GradeReader.Found>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
            case Empty<GradeReader.Found>(Emptiness kind) -> new Empty<>(kind);
        };
    }

    private static Realized graded(GradeReader.Found found, Target target) {
        Realized mark = new Realized.Graded(found.scale(), found.code());
        return target instanceof Target.Score ? found.score().map(Realized::of).orElse(mark) : mark;
    }

    private static Reading<Realized> ratio(Matcher ratio) {
        NumberShape numerator = NumberShape.of(ratio.group("numerator"), Place.PLAIN);
        NumberShape denominator = NumberShape.of(ratio.group("denominator"), Place.PLAIN);
        if (numerator instanceof Clear(BigDecimal part) && denominator instanceof Clear(BigDecimal whole)) {
            return new Read<>(new Realized.Ratio(part, whole), List.of());
        }
        Unclear unclear = (Unclear) (numerator instanceof Unclear ? numerator : denominator);
        return new Refused<>(unclear.reason(), unclear.couldMean());
    }

    private static Reading<Realized> number(String clean, Target target) {
        boolean barePercent = Units.PERCENT.equals(target.unit()) && clean.matches(NumberShape.DIGITS);
        return switch (QuantityReader.read(barePercent ? clean + Units.PERCENT : clean)) {
            case Read<Quantity>(Quantity quantity, List<Notice> notices) ->
                quantity.upper() == null
                        ? new Read<>(
                                new Realized.Amount(quantity.value(), quantity.unit()),
                                barePercent ? doubts(quantity, notices) : notices)
                        : new Refused<>("Realisasi berupa rentang.", List.of());
            case Refused<Quantity>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
            case Empty<Quantity> none -> new Read<>(new Realized.Text(clean), List.of());
        };
    }

    private static List<Notice> doubts(Quantity quantity, List<Notice> notices) {
        if (quantity.value().signum() <= 0 || quantity.value().compareTo(BigDecimal.ONE) > 0) {
            return notices;
        }
        String shown = IndonesianNumbers.exactPercent(quantity.value());
        return List.of(new Notice(
                Topic.SMALL_PERCENT,
                "Dibaca " + shown + ", bukan "
                        + IndonesianNumbers.exactPercent(quantity.value().movePointRight(2)) + '.'));
    }
}
