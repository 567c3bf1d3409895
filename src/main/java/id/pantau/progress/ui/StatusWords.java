package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import id.pantau.progress.Standing;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** How an outcome's standing is said: a tone, which has its own shape, and words. */
public final class StatusWords {

    private StatusWords() {}

    static Tone tone(Standing standing) {
        return switch (standing) {
            case ON_TARGET -> Tone.SUCCESS;
            case NEEDS_ATTENTION -> Tone.WARNING;
            case CRITICAL -> Tone.DANGER;
            case NOT_FILLED -> Tone.INFO;
            case NOT_JUDGED -> Tone.NEUTRAL;
        };
    }

    public static Tone tone(Outcome outcome) {
        return tone(Standing.of(outcome));
    }

    static String words(Standing standing) {
        return text("progress.standing." + standing);
    }

    /** The standing, or where there is nothing to judge the reason. */
    public static String words(Outcome outcome) {
        return outcome instanceof Outcome.NotComputable none ? reason(none.reason()) : words(Standing.of(outcome));
    }

    static String reason(Reason reason) {
        return text("progress.reason." + reason);
    }

    static StatusBadge badge(Outcome outcome) {
        return new StatusBadge(tone(outcome), words(outcome));
    }
}
