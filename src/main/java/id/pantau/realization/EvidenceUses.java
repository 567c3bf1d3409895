package id.pantau.realization;

import org.springframework.stereotype.Component;

/** Takes evidence along when an entry goes on as another: as a correction, or under the next version of the plan. */
@Component
class EvidenceUses {

    private final EvidenceRepository repository;

    EvidenceUses(EvidenceRepository repository) {
        this.repository = repository;
    }

    /** What was attached to the earlier entry stays there too. */
    void takeOver(Entry entry) {
        entry.continued()
                .ifPresent(earlier -> entry.tookOver(
                        repository.takeOver(earlier.value(), entry.id().value())));
    }
}
