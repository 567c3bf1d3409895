package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pantau.planning.EarlierParts;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads entries back, in two statements however many there are.
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

    List<EntryDetails> of(PlanSummary plan, Month through) {
        EarlierParts earlier = versions.earlier(plan);
        List<Long> ids = Stream.concat(Stream.of(plan.id()), earlier.plans().stream())
                .map(PlanId::value)
                .toList();
        Map<Long, List<ActionProgress>> actions = repository.actions(ids, through.getValue()).stream()
                .collect(groupingBy(
                        ActionEntryRow::entry, mapping(row -> row.action().progress(), toList())));
        List<EntryRow> rows = repository.rows(ids, through.getValue());
        return new CarriedEntries(plan.id(), earlier).of(rows, actions);
    }
}
