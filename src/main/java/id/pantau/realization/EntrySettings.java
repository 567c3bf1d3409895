package id.pantau.realization;

import id.pantau.shared.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The rules an office has made for its months. */
@Entity
class EntrySettings {

    @Id
    private long officeId;

    @Version
    private long lockVersion;

    private int dueWorkingDays;
    private int closeWorkingDays;

    @Enumerated(EnumType.STRING)
    private EvidenceRule evidenceRule = EntryRules.USUAL.evidence();

    @Enumerated(EnumType.STRING)
    private SpendingBasis spendingBasis = EntryRules.USUAL.basis();

    protected EntrySettings() {}

    EntrySettings(OfficeId office, EntryRules rules) {
        officeId = office.value();
        become(rules);
    }

    final void become(EntryRules rules) {
        dueWorkingDays = rules.dueWorkingDays();
        closeWorkingDays = rules.closeWorkingDays();
        evidenceRule = rules.evidence();
        spendingBasis = rules.basis();
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    EntryRules rules() {
        return new EntryRules(dueWorkingDays, closeWorkingDays, evidenceRule, spendingBasis);
    }
}
