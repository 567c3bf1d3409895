package id.pantau.progress.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A rule that an office does not want to be told of. */
@Entity
class TriageRuleOff {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway") // filled by JPA
    protected TriageRuleOff() {}

    TriageRuleOff(long office, TriageRule rule) {
        key = new Key(office, rule);
    }

    /** Which rule, and where. */
    @Embeddable
    record Key(
            @Column(name = "office_id") long office,
            @Enumerated(EnumType.STRING) TriageRule rule) {}
}
