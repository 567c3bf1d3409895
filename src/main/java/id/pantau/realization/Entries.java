package id.pantau.realization;

import id.pantau.planning.EarlierParts;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads entries back, in one statement however many there are.
 *
 * <p>What was reported under an earlier version of the plan is shown at the same part of this one, as far as it still
 * has it; where both versions have an entry of a month, that of the newer one counts.
 */
@Component
class Entries {

    private final EntryRepository repository;
    private final PlanVersionService versions;

    Entries(EntryRepository repository, PlanVersionService versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** What counts: of a corrected entry the approved revision until the correction is approved too. */
    List<EntryDetails> counting(PlanSummary plan, Month through) {
        return carried(plan, through, CarriedEntries.COUNTING);
    }

    /** What people work on: of a corrected entry its last revision. */
    List<EntryDetails> working(PlanSummary plan, Month through) {
        return carried(plan, through, CarriedEntries.NEWEST);
    }

    /** What waits for the planner or the Sekretaris. */
    List<WaitingEntries> waiting(List<PlanSummary> versions) {
        return versions.isEmpty()
                ? List.of()
                : repository.waiting(
                        versions.stream().map(plan -> plan.id().value()).toList(),
                        List.of(EntryState.SUBMITTED, EntryState.VERIFIED));
    }

    private List<EntryDetails> carried(PlanSummary plan, Month through, CarriedEntries.Choice choice) {
        EarlierParts earlier = versions.earlier(plan);
        List<Long> ids = Stream.concat(Stream.of(plan.id()), earlier.plans().stream())
                .map(PlanId::value)
                .toList();
        return new CarriedEntries(plan.id(), earlier).of(repository.lines(ids, through.getValue()), choice);
    }
}
