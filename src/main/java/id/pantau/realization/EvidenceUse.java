package id.pantau.realization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A piece of evidence attached to an entry. */
@Entity
@Table(name = "entry_evidence")
@IdClass(EvidenceUse.Key.class)
class EvidenceUse {

    record Key(long entryId, long evidenceId) implements Serializable {}

    @Id
    private long entryId;

    @Id
    private long evidenceId;

    private String attachedByName;
    private Instant attachedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected EvidenceUse() {}

    EvidenceUse(long entry, long evidence, String by, Instant now) {
        entryId = entry;
        evidenceId = evidence;
        attachedByName = by;
        attachedAt = now;
    }
}
