package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.Signatory;
import java.util.List;
import java.util.Set;

/** Writes who signs the plan, in the order of the signature blocks. */
public record SetSignatories(List<Signatory> signatories) implements PlanEdit {

    public SetSignatories {
        signatories = List.copyOf(signatories);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.signedBy(signatories);
    }

    @Override
    public Set<String> touches() {
        return Set.of(SIGNATORIES);
    }
}
