package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PlacedPart;
import id.pantau.planning.editing.PlanParts;
import id.pantau.uikit.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a part of a plan says, line by line, for two people's versions to stand side by side. */
final class PartFacts {

    private final List<String> lines = new ArrayList<>();

    PartFacts(NewPlan plan, String key) {
        PlacedPart part = new PlanParts(plan).part(key);
        if (part == null) {
            lines.add(text("planning.edit.conflict.gone"));
            return;
        }
        switch (part.content()) {
            case PlanHeader header -> header(header);
            case NewHeading heading -> line(PartField.TEXT, heading.raw());
            case NewObjective objective -> {
                line(PartField.NUMBER, objective.number());
                line(PartField.TEXT, objective.text());
            }
            case NewIndicator indicator -> indicator(indicator);
            case NewAction action -> action(plan, action);
            case NewAllocation allocation -> line("planning.edit.budget", allocation.raw());
            default -> plan.signatories().forEach(each -> line("planning.edit.signatory.name", each.name()));
        }
    }

    List<String> lines() {
        return lines;
    }

    private void header(PlanHeader header) {
        line("planning.edit.header.title", header.title());
        line("planning.edit.header.owner", header.owner());
        line("planning.edit.header.place", header.place());
        line("planning.edit.header.date", Formats.date(header.signedOn()));
    }

    private void indicator(NewIndicator indicator) {
        line(PartField.TEXT, indicator.text());
        line(PartField.TARGET, indicator.target());
        line("planning.edit.measure.direction", indicator.choice().direction().words());
        line("planning.edit.measure.formula", indicator.choice().formula().words());
        line("planning.edit.measure.roll-up", indicator.choice().rollUp().words());
    }

    private void action(NewPlan plan, NewAction action) {
        line(PartField.ACTIVITY, action.activity());
        line(PartField.SUB_ACTIVITY, action.subActivity());
        line(PartField.OUTPUT, action.output());
        line(PartField.PROGRAM, action.program());
        line(PartField.OWNER, action.owner());
        if (plan.header().grain() != null) {
            line(
                    "planning.edit.schedule",
                    action.schedule().marks().stream()
                            .map(mark -> mark(plan, mark))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String mark(NewPlan plan, ScheduleMark mark) {
        String period = plan.header().grain() == null
                ? String.valueOf(mark.period())
                : PeriodChooser.name(plan.header().grain(), mark.period());
        return mark.quantity() == null ? period : period + " " + mark.raw();
    }

    private void line(PartField field, @Nullable String value) {
        line("planning.edit.field." + field, value);
    }

    private void line(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(text(label) + ": " + value);
        }
    }
}
