package id.pantau.planning;

import id.pantau.shared.DomainException;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** How one version of a plan follows another: never within months that were reported under the former one. */
@Component
class Succession {

    private final PlanRows rows;
    private final PlanStore store;
    private final PlanUse use;

    Succession(PlanRows rows, PlanStore store, PlanUse use) {
        this.rows = rows;
        this.store = store;
        this.use = use;
    }

    PlanHistory history(PlanSummary plan) {
        return new PlanHistory(rows.versions(plan.firstVersion().value()));
    }

    /**
     * Ends the version whose place a draft takes; nothing when there is none.
     *
     * @throws DomainException when it is no draft but was superseded itself, when it is another document than its
     *     former version, or when its first month was reported meanwhile
     */
    void supersedeFormerOf(Plan draft) {
        if (draft.status() == PlanStatus.SUPERSEDED) {
            throw new DomainException("planning.version.superseded");
        }
        if (!draft.isRevision() || draft.status() != PlanStatus.DRAFT) {
            return;
        }
        PlanSummary summary = rows.summary(draft.id()).orElseThrow();
        PlanHistory history = history(summary);
        PlanVersion former = history.before(history.of(new PlanId(draft.id()))).orElseThrow();
        Plan replaced = store.locked(former.id()).orElseThrow();
        requireSameDocument(replaced, summary.header());
        requireFree(history, draft.effectiveFrom());
        replaced.supersede();
    }

    static void requireSameDocument(Plan former, PlanHeader header) {
        if (!former.isOf(header)) {
            throw new DomainException("planning.version.other-document");
        }
    }

    /** The months from which another version may count. */
    List<Month> freeMonths(PlanHistory history) {
        List<PlanVersion> counting = history.versions().stream()
                .filter(version -> !version.isDraft())
                .toList();
        Month first = counting.getLast().effectiveFrom().getMonth();
        int reportedUntil = use.lastReported(
                        counting.stream().map(PlanVersion::id).toList())
                .map(Month::getValue)
                .orElse(0);
        return List.of(Month.values()).stream()
                .filter(month -> month.compareTo(first) >= 0 && month.getValue() > reportedUntil)
                .toList();
    }

    void requireFree(PlanHistory history, Month month) {
        if (!freeMonths(history).contains(month)) {
            YearMonth wanted = history.versions().getFirst().effectiveFrom().withMonth(month.getValue());
            throw new DomainException("planning.version.month-taken", wanted);
        }
    }
}
