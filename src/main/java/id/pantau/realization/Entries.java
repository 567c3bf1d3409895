package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads entries back, in two statements however many there are. */
@Component
class Entries {

    private final EntryRepository repository;

    Entries(EntryRepository repository) {
        this.repository = repository;
    }

    List<EntryDetails> of(PlanId plan, Month through) {
        Map<Long, List<ActionProgress>> actions = repository.actions(plan.value(), through.getValue()).stream()
                .collect(groupingBy(
                        ActionEntryRow::entry, mapping(row -> row.action().progress(), toList())));
        return repository.rows(plan.value(), through.getValue()).stream()
                .map(row -> details(row, actions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static EntryDetails details(EntryRow row, List<ActionProgress> actions) {
        RealizedValue value = Objects.requireNonNullElse(row.value(), RealizedValue.NOTHING);
        return new EntryDetails(
                new IndicatorId(row.indicator()),
                row.yearMonth(),
                row.version(),
                row.state(),
                value.valueText(),
                value.realized(),
                actions,
                Objects.requireNonNullElse(row.narrative(), Narrative.NONE),
                row.sample(),
                row.enteredBy(),
                row.enteredAt());
    }
}
