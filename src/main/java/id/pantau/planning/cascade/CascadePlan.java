package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.SignatoryRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan of an office as the cascade needs it.
 *
 * @param parties who promised it to whom, as its statement and its signature blocks have it
 * @param budgets program by program
 */
public record CascadePlan(
        PlanSummary summary,
        List<CascadeParty> parties,
        List<CascadeObjective> objectives,
        List<CascadeBudget> budgets) {

    public CascadePlan {
        parties = List.copyOf(parties);
        objectives = List.copyOf(objectives);
        budgets = List.copyOf(budgets);
    }

    public PlanId id() {
        return summary.id();
    }

    public PlanLevel level() {
        return summary.header().level();
    }

    public String owner() {
        return summary.header().owner();
    }

    public Stream<CascadeIndicator> indicators() {
        return objectives.stream().flatMap(objective -> objective.indicators().stream());
    }

    /** All budgets of the plan together, in rupiah. */
    public BigDecimal budget() {
        return budgets.stream().map(CascadeBudget::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The names of those who promise, or of those who take the promise, as the document writes them. */
    Set<PlainText> names(Set<SignatoryRole> roles) {
        return parties.stream()
                .filter(party -> party.name() != null && roles.contains(party.role()))
                .map(party -> PlainText.of(String.valueOf(party.name())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The positions of those who promise, or of those who take the promise. */
    Set<PlainText> positions(Set<SignatoryRole> roles) {
        return parties.stream()
                .filter(party -> roles.contains(party.role()))
                .map(party -> PlainText.of(party.position()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the plan may stand above the other one: signed in the same office for the same year, higher up. */
    boolean mayStandAbove(CascadePlan other) {
        return summary.office().equals(other.summary.office())
                && summary.year().equals(other.summary.year())
                && summary.header().kind() == other.summary.header().kind()
                && level().compareTo(other.level()) < 0;
    }
}
