package id.pantau.planning.cascade;

import static java.util.Comparator.comparing;

import id.pantau.planning.PlanId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Proposes which objective answers to which indicator of the plan above, by likeness of their texts: what is most alike
 * finds together first, and each indicator and each objective is proposed once.
 */
class CascadeProposals {

    /** How alike two texts have to be for a proposal; real pairs are above 0.9, the closest unrelated ones below 0.65. */
    static final BigDecimal ALIKE = new BigDecimal("0.75");

    private final List<CascadePlan> plans;
    private final List<PlanPlace> places;
    private final List<CascadeLink> decided;
    private final Set<Rejected> rejected;

    /**
     * @param decided links that stand already
     * @param rejected pairs that are not proposed again
     */
    CascadeProposals(
            List<CascadePlan> plans, List<PlanPlace> places, List<CascadeLink> decided, Set<Rejected> rejected) {
        this.plans = plans;
        this.places = places;
        this.decided = decided;
        this.rejected = rejected;
    }

    /** The links nobody has decided on, plan by plan from the top, the most alike first. */
    List<CascadeLink> links() {
        return plans.stream().flatMap(parent -> below(parent).stream()).toList();
    }

    private List<CascadeLink> below(CascadePlan parent) {
        Set<PlanPart> taken = new HashSet<>();
        decided.forEach(link -> {
            taken.add(link.parent());
            taken.add(link.child());
        });
        List<CascadeLink> found = new ArrayList<>();
        for (CascadeLink candidate : candidates(parent)) {
            if (!taken.contains(candidate.parent()) && !taken.contains(candidate.child())) {
                taken.add(candidate.parent());
                taken.add(candidate.child());
                found.add(candidate);
            }
        }
        return found;
    }

    private List<CascadeLink> candidates(CascadePlan parent) {
        Set<PlanId> children = new HashSet<>();
        places.stream()
                .filter(place -> Objects.equals(place.parent(), parent.id()))
                .forEach(place -> children.add(place.plan()));
        List<Worded> indicators = parent.indicators()
                .map(indicator -> new Worded(indicator.part(), PlainText.of(indicator.text())))
                .toList();
        return plans.stream()
                .filter(plan -> children.contains(plan.id()))
                .flatMap(plan -> plan.objectives().stream())
                .map(objective -> new Worded(objective.part(), PlainText.of(objective.text())))
                .flatMap(child -> indicators.stream()
                        .filter(indicator -> !rejected.contains(new Rejected(indicator.part(), child.part())))
                        .filter(indicator -> indicator.text().resembles(child.text(), ALIKE))
                        .map(indicator -> indicator.linkTo(child)))
                .sorted(comparing(CascadeLink::likeness).reversed())
                .toList();
    }

    /** A pair that somebody said does not belong together. */
    record Rejected(PlanPart parent, PlanPart child) {}

    private record Worded(PlanPart part, PlainText text) {

        CascadeLink linkTo(Worded child) {
            return new CascadeLink(part, child.part, text.likeness(child.text), CascadeLink.State.PROPOSED);
        }
    }
}
