package id.pantau.realization;

import id.pantau.planning.PlanId;
import id.pantau.planning.PlanUse;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which months of a plan were reported: those with an entry that its unit has handed in. */
@Component
class EntryUse implements PlanUse {

    private final EntryRepository repository;

    EntryUse(EntryRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Month> lastReported(Collection<PlanId> plans) {
        return repository
                .lastMonthBeyond(
                        EntryState.DRAFT, plans.stream().map(PlanId::value).toList())
                .map(Month::of);
    }
}
