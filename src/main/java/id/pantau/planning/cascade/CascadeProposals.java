package id.pantau.planning.cascade;

import static java.util.Comparator.comparing;

import id.pantau.planning.PlanId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposes which objective answers to which indicator of the plan above, by likeness of their texts: what is most alike
 * finds together first, and each indicator and each objective is proposed once.
 */
class CascadeProposals {

    /** How alike two texts have to be for a proposal; real pairs are above 0.9, the closest unrelated ones below 0.65. */
    static final BigDecimal ALIKE = new BigDecimal("0.75");

    private final List<CascadePlan> plans;
    private final List<PlanPlace> places;
    private final Map<CascadeNode, CascadeNode> decided;
    private final Set<CascadePair> rejected;

    /**
     * @param decided links that stand already
     * @param rejected pairs that are not proposed again
     */
    CascadeProposals(
            List<CascadePlan> plans, List<PlanPlace> places, List<CascadeLink> decided, Set<CascadePair> rejected) {
        this.plans = plans;
        this.places = places;
        this.decided = decided.stream().collect(Collectors.toMap(CascadeLink::child, CascadeLink::parent));
        this.rejected = rejected;
    }

    /** The links nobody has decided on, plan by plan from the top, the most alike first. */
    List<CascadeLink> links() {
        return plans.stream().flatMap(parent -> below(parent).stream()).toList();
    }

    private List<CascadeLink> below(CascadePlan parent) {
        Set<CascadeNode> taken = new HashSet<>();
        List<CascadeLink> found = new ArrayList<>();
        for (CascadeLink candidate : candidates(parent)) {
            if (candidate.ends().noneMatch(taken::contains)) {
                candidate.ends().forEach(taken::add);
                found.add(candidate);
            }
        }
        found.removeIf(link -> decided.containsKey(link.child()));
        return found;
    }

    private List<CascadeLink> candidates(CascadePlan parent) {
        Set<PlanId> children = places.stream()
                .filter(place -> parent.id().equals(place.parent()))
                .map(PlanPlace::plan)
                .collect(Collectors.toSet());
        List<Worded> indicators = parent.indicators()
                .map(indicator -> new Worded(indicator.node(), PlainText.of(indicator.text())))
                .toList();
        return plans.stream()
                .filter(plan -> children.contains(plan.id()))
                .flatMap(plan -> plan.objectives().stream())
                .map(objective -> new Worded(objective.node(), PlainText.of(objective.text())))
                .flatMap(child -> indicators.stream()
                        .filter(indicator -> open(new CascadePair(indicator.node(), child.node())))
                        .filter(indicator -> indicator.text().resembles(child.text(), ALIKE))
                        .map(indicator -> indicator.linkTo(child)))
                .sorted(comparing(CascadeLink::likeness).reversed())
                .toList();
    }

    /** Whether nothing was said against the pair: neither that it is wrong, nor that the objective belongs elsewhere. */
    private boolean open(CascadePair pair) {
        return !rejected.contains(pair)
                && decided.getOrDefault(pair.child(), pair.parent()).equals(pair.parent());
    }

    private record Worded(CascadeNode node, PlainText text) {

        CascadeLink linkTo(Worded child) {
            return new CascadeLink(node, child.node, text.likeness(child.text), CascadeLink.State.PROPOSED, null);
        }
    }
}
