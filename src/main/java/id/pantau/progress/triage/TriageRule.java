package id.pantau.progress.triage;

import id.pantau.uikit.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules by which entries are looked through, the weightiest first.
 *
 * <p>None of them guesses: what cannot be computed does not fire. The names are stored, where an office has switched a
 * rule off.
 */
public enum TriageRule {
    PART_ABOVE_WHOLE(Severity.CONTRADICTION, new PartAboveWhole()),
    OVER_BUDGET(Severity.CONTRADICTION, new OverBudget()),
    FALL(Severity.QUESTION, new Fall()),
    MONEY_WITHOUT_PROGRESS(Severity.QUESTION, new MoneyWithoutProgress()),
    JUMP(Severity.QUESTION, new Jump()),
    TARGET_REACHED_EARLY(Severity.QUESTION, new TargetReachedEarly()),
    POOR_WITHOUT_WORDS(Severity.QUESTION, new PoorWithoutWords()),
    SAME_WORDS(Severity.QUESTION, new SameWords()),
    HANDED_IN_LATE(Severity.NOTE, new HandedInLate()),
    NO_EVIDENCE(Severity.NOTE, new NoEvidence());

    private final Severity severity;
    private final TriageCheck check;

    TriageRule(Severity severity, TriageCheck check) {
        this.severity = severity;
        this.check = check;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether a row for which it fires is to be looked at before the others. */
    public boolean isAnomaly() {
        return severity != Severity.NOTE;
    }

    /** As it stands in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called, in the reader's language. */
    public String title() {
        return Texts.text("progress.triage.rule." + key());
    }

    /** When it fires, in one sentence of the reader's language. */
    public String meaning() {
        return Texts.text("progress.triage.meaning." + key());
    }

    Optional<Anomaly> check(TriageCase row) {
        return check.check(row)
                .map(said -> new Anomaly(this, "progress.triage.says." + key() + said.variant(), said.figures()));
    }
}
