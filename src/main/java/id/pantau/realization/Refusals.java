package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.MonitoredPlanService;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what somebody tried and was refused. */
@Component
class Refusals {

    private final HistoryWriter history;
    private final MonitoredPlanService plans;

    Refusals(HistoryWriter history, MonitoredPlanService plans) {
        this.history = history;
        this.plans = plans;
    }

    /** Of a row the person may not even know of, nothing is kept but that it was tried, in the row's office. */
    void keep(EntryPatch patch, DomainException refusal) {
        plans.row(patch.indicator(), patch.month()).ifPresent(row -> patch.changes().stream()
                .findFirst()
                .ifPresent(change -> history.writeRefusal(
                        Happening.to(HistoryKind.REFUSED, row.plan().office(), patch.month())
                                .of(patch.indicator())
                                .in(change.cell())
                                .change(change.seen(), change.typed())
                                .because(words(refusal)))));
    }

    /** @param touched the entry that was to be moved; nothing is kept when there is none */
    void keep(Optional<Happening> touched, DomainException refusal) {
        touched.ifPresent(happening -> history.writeRefusal(happening.because(words(refusal))));
    }

    private static String words(DomainException refusal) {
        return refusal instanceof NotFoundException
                ? text("realization.history.not-allowed")
                : text(refusal.messageKey(), refusal.arguments().toArray());
    }
}
