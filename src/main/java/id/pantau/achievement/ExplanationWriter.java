package id.pantau.achievement;

import id.pantau.achievement.Explanation.Input;
import id.pantau.achievement.Working.Divided;
import id.pantau.achievement.Working.Ranked;
import id.pantau.achievement.Working.Settled;
import id.pantau.achievement.Working.Unable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down an outcome's sum, doing it once more along the same way. */
final class ExplanationWriter {

    private static final int FINEST_OPERAND = 4;
    private static final String BY_RANK = "peringkat realisasi terhadap peringkat target";

    private final IndonesianNumbers results;
    private final IndonesianNumbers operands;

    ExplanationWriter(IndonesianNumbers results) {
        this.results = results;
        this.operands = new IndonesianNumbers(Math.max(results.decimals(), FINEST_OPERAND));
    }

    Explanation write(Outcome outcome) {
        Grounds grounds = outcome.grounds();
        Measure measure = grounds.measure();
        Working working = outcome instanceof Outcome.NotComputable(Reason reason, Grounds none)
                ? new Unable(reason)
                : Comparison.of(measure, grounds.realized());
        return new Explanation(
                formula(measure, working),
                calculation(working),
                inputs(measure, grounds.realized()),
                steps(grounds),
                cap(outcome),
                null);
    }

    private String formula(Measure measure, Working working) {
        return switch (working) {
            case Divided divided -> divided.formula().words();
            case Settled settled -> measure.formula().words();
            case Ranked ranked -> BY_RANK;
            case Unable unable ->
                measure.target().kind() == TargetKind.GRADE
                        ? BY_RANK
                        : measure.formula().words();
        };
    }

    private String calculation(Working working) {
        return switch (working) {
            case Divided divided -> divided(divided);
            case Settled(BigDecimal raw, String rule) -> rule + " = " + results.percent(raw);
            case Ranked ranked -> ranked(ranked);
            case Unable(Reason reason) -> "tidak dapat dihitung: " + reason.words();
        };
    }

    private String divided(Divided divided) {
        String sum = divided.formula().filled(operand(divided.reference()), operand(divided.realized())) + " = "
                + results.percent(divided.result());
        return divided.result().signum() < 0 ? sum + ", dihitung 0 %" : sum;
    }

    private static String ranked(Ranked ranked) {
        return ranked.met()
                ? ranked.reached() + " memenuhi " + ranked.promised() + " = tercapai"
                : ranked.reached() + " di bawah " + ranked.promised() + " = tidak tercapai";
    }

    private List<Input> inputs(Measure measure, Realized realized) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("Target", target(measure.target())));
        inputs.add(new Input("Realisasi", realized(realized, measure.target().unit())));
        if (measure.target().kind() != TargetKind.GRADE && measure.target().kind() != TargetKind.TEXT) {
            inputs.add(new Input("Arah", measure.direction().words()));
        }
        return inputs;
    }

    String target(Target target) {
        return switch (target) {
            case Target.Grade grade -> grade.code();
            case Target.Text text -> CleanText.of(text.raw());
            case Target.Range range -> operand(range.lower()) + "–" + withUnit(range.upper(), range.unit());
            case Target.Percent percent -> withUnit(percent.value(), percent.unit());
            case Target.Count count -> withUnit(count.value(), count.unit());
            case Target.Score score -> operand(score.value());
        };
    }

    String realized(Realized realized, @Nullable String unit) {
        return switch (realized) {
            case Realized.Amount amount -> withUnit(amount.value(), amount.unit() == null ? unit : amount.unit());
            case Realized.Ratio ratio -> ratio(ratio);
            case Realized.Graded graded -> graded.code();
            case Realized.Text text -> text.words();
            case Realized.NotApplicable none -> "n/a";
            case Realized.Missing missing -> "belum diisi";
            case Realized.Unreadable unreadable -> unreadable.why();
        };
    }

    private String ratio(Realized.Ratio ratio) {
        String parts = operand(ratio.numerator()) + " / " + operand(ratio.denominator());
        boolean divisible = ratio.denominator().signum() != 0
                && Arithmetic.isUsual(ratio.numerator())
                && Arithmetic.isUsual(ratio.denominator());
        return divisible
                ? parts + " × 100 = " + results.percent(Arithmetic.percent(ratio.numerator(), ratio.denominator()))
                : parts;
    }

    private List<String> steps(Grounds grounds) {
        Trail trail = grounds.trail();
        return trail == null ? List.of() : new TrailWriter(this, grounds).write(trail);
    }

    private @Nullable String cap(Outcome outcome) {
        if (outcome instanceof Outcome.Computed(BigDecimal raw, BigDecimal capped, Grounds none)
                && raw.compareTo(capped) != 0) {
            return results.percent(raw) + " dibatasi menjadi " + results.percent(capped);
        }
        return null;
    }

    String operand(BigDecimal value) {
        return operands.number(value);
    }

    private String withUnit(BigDecimal value, @Nullable String unit) {
        return operands.withUnit(value, unit);
    }
}
