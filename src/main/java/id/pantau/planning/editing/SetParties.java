package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import java.util.List;
import java.util.Set;

/** Writes between whom a Perjanjian Kinerja is agreed, the first party first. */
public record SetParties(List<Party> parties) implements PlanEdit {

    public SetParties {
        parties = List.copyOf(parties);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.between(parties);
    }

    @Override
    public Set<String> touches() {
        return Set.of(PARTIES);
    }
}
