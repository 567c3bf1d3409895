package id.pantau.achievement;

import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;

/** Answers questions as people type them: reads both texts and measures; no text makes it fail. */
public final class Calculator {

    private final TargetReader targets;
    private final RealizationReader realizations;

    /** A calculator that knows the usual scales of marks. */
    public Calculator() {
        this(new TargetReader(), new RealizationReader());
    }

    public Calculator(TargetReader targets, RealizationReader realizations) {
        this.targets = targets;
        this.realizations = realizations;
    }

    /** The answer to a question; always one, if only a reason why there is no figure. */
    public Answer answer(Question question) {
        Reading<Target> reading = targets.read(question.target(), question.indicator());
        Target target = reading.value().orElseGet(() -> new Target.Text(CleanText.of(question.target()), null));
        Reading<Realized> realization = realizations.read(question.realization(), target);
        Realized realized = Realized.from(realization);
        Measure measure = measure(question, target);
        Outcome outcome = switch (reading) {
            case Read<Target> read -> Achievement.of(measure, realized);
            case Empty<Target> empty -> Achievement.without(Reason.TARGET_MISSING, measure, realized);
            case Refused<Target> refused -> Achievement.without(Reason.TARGET_UNREADABLE, measure, realized);
        };
        return new Answer(reading, realization, outcome);
    }

    private static Measure measure(Question question, Target target) {
        Direction direction = question.direction();
        Measure usual = direction == null ? Measure.of(target) : Measure.of(target, direction);
        Formula formula = question.formula();
        return (formula == null ? usual : usual.withFormula(formula)).withCap(question.cap());
    }
}
