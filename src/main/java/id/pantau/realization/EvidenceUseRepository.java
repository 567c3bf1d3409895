package id.pantau.realization;

import org.springframework.data.repository.Repository;

/** Attaches evidence to entries. */
interface EvidenceUseRepository extends Repository<EvidenceUse, EvidenceUse.Key> {

    EvidenceUse save(EvidenceUse use);
}
