package id.pantau.planning.cascade;

import static id.pantau.planning.SignatoryRole.FIRST_PARTY;
import static id.pantau.planning.SignatoryRole.SECOND_PARTY;
import static id.pantau.planning.SignatoryRole.SIGNATORY;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.PlanLevel;
import id.pantau.planning.SignatoryRole;
import id.pantau.planning.cascade.PlanPlace.Ground;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the plan above each plan: by the wording first, because parties are named wrongly or not at all (a subbagian
 * promises to the Sekretaris on one page and to its Kepala Bagian on the next), then by the parties.
 */
class PlanPlaces {

    private static final BigDecimal SAME_NAME = new BigDecimal("0.75");
    private static final BigDecimal SAME_POSITION = new BigDecimal("0.85");

    private final List<CascadePlan> plans;

    PlanPlaces(List<CascadePlan> plans) {
        this.plans = plans;
    }

    PlanPlace of(CascadePlan plan) {
        List<CascadePlan> above = plans.stream()
                .filter(candidate -> candidate.mayStandAbove(plan))
                .sorted(comparing(CascadePlan::level).reversed())
                .toList();
        if (above.isEmpty()) {
            return new PlanPlace(plan.id(), null, Ground.TOP);
        }
        return Stream.<Function<List<CascadePlan>, Optional<PlanPlace>>>of(
                        candidates -> byText(plan, candidates),
                        candidates -> byParty(plan, candidates, Ground.NAME),
                        candidates -> byParty(plan, candidates, Ground.POSITION),
                        candidates -> byLevel(plan, candidates))
                .flatMap(ground -> ground.apply(above).stream())
                .findFirst()
                .orElseGet(() -> new PlanPlace(plan.id(), null, Ground.UNKNOWN));
    }

    private static Optional<PlanPlace> byText(CascadePlan plan, List<CascadePlan> above) {
        List<PlainText> objectives = plan.objectives().stream()
                .map(objective -> PlainText.of(objective.text()))
                .toList();
        record Coverage(CascadePlan candidate, long alike) {}
        return above.stream()
                .map(candidate -> new Coverage(candidate, alike(objectives, candidate)))
                .reduce((best, next) -> next.alike() > best.alike() ? next : best)
                .filter(best -> best.alike() * 2 >= objectives.size() && best.alike() > 0)
                .map(best -> new PlanPlace(plan.id(), best.candidate().id(), Ground.TEXT));
    }

    private static long alike(List<PlainText> objectives, CascadePlan candidate) {
        Set<PlainText> indicators = candidate
                .indicators()
                .map(indicator -> PlainText.of(indicator.text()))
                .collect(toUnmodifiableSet());
        return objectives.stream()
                .filter(objective -> indicators.contains(objective)
                        || indicators.stream()
                                .anyMatch(indicator -> indicator.resembles(objective, CascadeProposals.ALIKE)))
                .count();
    }

    private static Optional<PlanPlace> byParty(CascadePlan plan, List<CascadePlan> above, Ground ground) {
        BigDecimal enough = ground == Ground.NAME ? SAME_NAME : SAME_POSITION;
        Set<PlainText> superior = parties(plan, ground, Set.of(SECOND_PARTY));
        record Closeness(CascadePlan candidate, BigDecimal likeness) {}
        return above.stream()
                .map(candidate -> new Closeness(
                        candidate, closest(superior, parties(candidate, ground, Set.of(FIRST_PARTY, SIGNATORY)))))
                .reduce((best, next) -> next.likeness().compareTo(best.likeness()) > 0 ? next : best)
                .filter(best -> best.likeness().compareTo(enough) >= 0)
                .map(best -> new PlanPlace(plan.id(), best.candidate().id(), ground));
    }

    private static Set<PlainText> parties(CascadePlan plan, Ground ground, Set<SignatoryRole> roles) {
        return ground == Ground.NAME ? plan.names(roles) : plan.positions(roles);
    }

    private static BigDecimal closest(Set<PlainText> superior, Set<PlainText> holders) {
        return superior.stream()
                .flatMap(text -> holders.stream().map(text::likeness))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Optional<PlanPlace> byLevel(CascadePlan plan, List<CascadePlan> above) {
        PlanLevel next = above.getFirst().level();
        List<CascadePlan> nearest =
                above.stream().filter(candidate -> candidate.level() == next).toList();
        return nearest.size() == 1
                ? Optional.of(new PlanPlace(plan.id(), nearest.getFirst().id(), Ground.LEVEL))
                : Optional.empty();
    }
}
