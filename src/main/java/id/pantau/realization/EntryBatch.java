package id.pantau.realization;

import id.pantau.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the changes of many rows at once: all of them, or none. */
@Component
class EntryBatch {

    private static final int MOST_TRIES = 5;

    private final EntryDesk desk;
    private final Refusals refusals;
    private final TransactionTemplate transaction;

    EntryBatch(EntryDesk desk, Refusals refusals, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.refusals = refusals;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<SaveOutcome> save(List<EntryPatch> patches) {
        return save(patches, MOST_TRIES);
    }

    /** Somebody may store one of the entries at the same moment; the next try finds that, and can say whose it is. */
    private List<SaveOutcome> save(List<EntryPatch> patches, int tries) {
        try {
            return attempt(patches);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            if (tries == 1) {
                throw new DomainException("realization.save.busy");
            }
            return save(patches, tries - 1);
        }
    }

    private List<SaveOutcome> attempt(List<EntryPatch> patches) {
        List<EntryPatch> tried = new ArrayList<>();
        try {
            return transaction.execute(status -> {
                List<SaveOutcome> outcomes = patches.stream()
                        .map(patch -> {
                            tried.add(patch);
                            return desk.save(patch);
                        })
                        .toList();
                if (!outcomes.stream().allMatch(SaveOutcome::isStored)) {
                    status.setRollbackOnly();
                }
                return outcomes;
            });
        } catch (DomainException refusal) {
            refusals.keep(tried.getLast(), refusal);
            throw refusal;
        }
    }
}
