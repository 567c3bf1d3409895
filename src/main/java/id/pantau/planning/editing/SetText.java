package id.pantau.planning.editing;

import static java.util.stream.Collectors.joining;

import id.pantau.planning.ActionCell;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.shared.DomainException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text of a part; where the cell is merged over several rows, for all of them.
 *
 * @param text null to leave the field empty
 */
public record SetText(
        String part, PartField field, @Nullable String text) implements PlanEdit {

    private static final int LONGEST_HEADING = 1000;

    public SetText {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        int longest = longest(plan);
        if (text != null && text.length() > longest) {
            throw new DomainException("planning.edit.too-long", longest, text.length());
        }
        ActionCell cell = field.cell();
        if (cell != null) {
            Set<String> rows = new Runs(plan).sharing(part, cell);
            return plan.eachAction(action -> rows.contains(action.key()) ? action.with(cell, text) : action);
        }
        return switch (field) {
            case TARGET -> target(plan);
            case TEXT -> worded(plan);
            default -> labelled(plan);
        };
    }

    private int longest(NewPlan plan) {
        boolean heading =
                plan.headings().stream().anyMatch(candidate -> candidate.key().equals(part));
        return heading && field == PartField.TEXT ? LONGEST_HEADING : field.longest();
    }

    private NewPlan target(NewPlan plan) {
        Set<String> rows = new Runs(plan).sharing(part, null);
        return plan.eachIndicator(indicator -> rows.contains(indicator.key())
                ? remeasured(indicator, indicator.aimingAt(text, indicator.targetJoined()))
                : indicator);
    }

    /** Whatever was only suggested by the old wording is suggested by the new one; a choice stays. */
    private static NewIndicator remeasured(NewIndicator before, NewIndicator after) {
        MeasureChoice suggested = MeasureChoice.suggestedFor(before.target(), before.text());
        return before.choice().equals(suggested)
                ? after.measuredBy(MeasureChoice.suggestedFor(after.target(), after.text()))
                : after;
    }

    private NewPlan worded(NewPlan plan) {
        String words = Objects.requireNonNullElse(text, "");
        return labelled(plan)
                .eachIndicator(indicator ->
                        indicator.key().equals(part) ? remeasured(indicator, indicator.worded(words)) : indicator);
    }

    private NewPlan labelled(NewPlan plan) {
        return plan.withHeadings(plan.headings().stream().map(this::heading).toList())
                .withObjectives(plan.objectives().stream().map(this::objective).toList());
    }

    private NewObjective objective(NewObjective objective) {
        if (!objective.key().equals(part)) {
            return objective;
        }
        return new NewObjective(
                part,
                field == PartField.NUMBER ? text : objective.number(),
                field == PartField.TEXT ? Objects.requireNonNullElse(text, "") : objective.text(),
                objective.heading(),
                objective.indicators());
    }

    private NewHeading heading(NewHeading heading) {
        if (!heading.key().equals(part)) {
            return heading;
        }
        String number = field == PartField.NUMBER ? text : heading.number();
        String words = field == PartField.TEXT ? Objects.requireNonNullElse(text, "") : heading.text();
        String code = field == PartField.CODE ? text : heading.code();
        String raw = Stream.of(number, words, code == null ? null : "(" + code + ")")
                .filter(piece -> piece != null && !piece.isBlank())
                .collect(joining(" "));
        return new NewHeading(part, heading.level(), number, words, code, raw, heading.parent(), heading.inColumn());
    }

    @Override
    public Set<String> touches() {
        return Set.of(part);
    }
}
