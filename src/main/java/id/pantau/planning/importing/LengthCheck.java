package id.pantau.planning.importing;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewPlan;
import org.jspecify.annotations.Nullable;

/** Names texts that are longer than a plan can hold, before storing them fails. */
record LengthCheck(Places places, Findings findings) {

    private static final int TEXT = 2000;
    private static final int HEADING = 1000;
    private static final int OWNER = 500;
    private static final int FIGURE = 200;
    private static final int UNIT = 300;
    private static final int MARK = 60;
    private static final int NUMBER = 20;
    private static final int SHOWN = 40;

    void check(NewPlan plan) {
        plan.headings().forEach(heading -> check(heading.key(), heading.text(), HEADING));
        plan.objectives().forEach(objective -> {
            check(objective.key(), objective.text(), TEXT);
            check(objective.key(), objective.number(), NUMBER);
        });
        plan.indicators().forEach(indicator -> {
            check(indicator.key(), indicator.text(), TEXT);
            check(indicator.key(), indicator.target(), FIGURE);
        });
        plan.actions().forEach(action -> {
            check(action.key(), action.activity(), TEXT);
            check(action.key(), action.subActivity(), TEXT);
            check(action.key(), action.program(), HEADING);
            check(action.key(), action.output(), FIGURE);
            check(action.key(), action.owner(), OWNER);
            action.schedule().marks().forEach(mark -> check(action.key(), mark.raw(), MARK));
        });
        plan.allocations().forEach(budget -> {
            check(budget.key(), budget.raw(), MARK);
            check(budget.key(), budget.program(), HEADING);
        });
        plan.signatories().forEach(signatory -> {
            check("", signatory.positionText(), OWNER);
            check("", signatory.name(), FIGURE);
        });
        check("", plan.header().title(), HEADING);
        check("", plan.header().owner(), UNIT);
    }

    private void check(String key, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            findings.add(
                    Severity.ERROR,
                    "planning.import.too-long",
                    places.of(key, false),
                    most,
                    text.substring(0, Math.min(SHOWN, text.length())));
        }
    }
}
