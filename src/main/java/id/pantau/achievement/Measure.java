package id.pantau.achievement;

/** A target with everything that decides how a realization is measured against it. */
public record Measure(Target target, Direction direction, Formula formula, RollUp rollUp, Cap cap) {

    /** The usual measure of a target: higher is better (a range: inside it), capped at 120 %. */
    public static Measure of(Target target) {
        return of(target, target instanceof Target.Range ? Direction.RANGE : Direction.HIGHER_IS_BETTER);
    }

    /** The usual measure of a target in a direction. */
    public static Measure of(Target target, Direction direction) {
        return new Measure(
                target, direction, Formula.usualFor(direction), target.kind().usualRollUp(), Cap.USUAL);
    }

    public Measure withTarget(Target other) {
        return new Measure(other, direction, formula, rollUp, cap);
    }

    public Measure withFormula(Formula other) {
        return new Measure(target, direction, other, rollUp, cap);
    }

    public Measure withRollUp(RollUp other) {
        return new Measure(target, direction, formula, other, cap);
    }

    public Measure withCap(Cap other) {
        return new Measure(target, direction, formula, rollUp, other);
    }
}
