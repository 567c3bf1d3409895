package id.pantau.planning.comparing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;

/** Gives the parts of a document that was read anew the names they have in the plan it is a document of. */
public final class KeyMatching {

    private final PlanKeys keys;

    private KeyMatching(PlanKeys keys) {
        this.keys = keys;
    }

    /**
     * The newly read content with the keys, and the planner's answers, of the existing parts it corresponds to. What
     * is new has a key that no existing part has.
     */
    public static NewPlan adopt(NewPlan existing, NewPlan read) {
        return new KeyMatching(new PlanKeys(existing, read)).renamed(read);
    }

    private NewPlan renamed(NewPlan read) {
        return new NewPlan(
                read.header(),
                read.source(),
                read.headings().stream().map(this::heading).toList(),
                read.objectives().stream().map(this::objective).toList(),
                read.allocations().stream().map(this::allocation).toList(),
                read.signatories(),
                read.parties(),
                read.layout());
    }

    private NewHeading heading(NewHeading read) {
        return new NewHeading(
                keys.headings().of(read.key()),
                read.level(),
                read.number(),
                read.text(),
                read.code(),
                read.raw(),
                read.parent(),
                read.inColumn());
    }

    private NewObjective objective(NewObjective read) {
        return new NewObjective(
                keys.objectives().of(read.key()),
                read.number(),
                read.text(),
                read.heading(),
                read.indicators().stream().map(this::indicator).toList());
    }

    private NewIndicator indicator(NewIndicator read) {
        var before = keys.indicators().existing(read.key());
        return new NewIndicator(
                keys.indicators().of(read.key()),
                read.text(),
                read.target(),
                read.targetJoined(),
                before == null ? read.measure() : KeptAnswers.measure(before.part(), read),
                read.actions().stream().map(this::action).toList());
    }

    private NewAction action(NewAction read) {
        var before = keys.actions().existing(read.key());
        return new NewAction(
                keys.actions().of(read.key()),
                read.program(),
                read.activity(),
                read.output(),
                read.subActivity(),
                read.owner(),
                before == null
                        ? read.schedule()
                        : KeptAnswers.schedule(before.part().schedule(), read.schedule()),
                read.allocation(),
                read.joined());
    }

    private NewAllocation allocation(NewAllocation read) {
        NewAllocation before = keys.allocations().existing(read.key());
        return new NewAllocation(
                keys.allocations().of(read.key()),
                read.amount(),
                read.raw(),
                read.program(),
                before == null ? read.answer() : KeptAnswers.repetition(before, read));
    }
}
