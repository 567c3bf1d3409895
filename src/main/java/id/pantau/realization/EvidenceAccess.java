package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Who may read evidence: all who read the whole office, and reporters what they added themselves or what is attached to a
 * row of their units.
 */
@Component
class EvidenceAccess {

    private final EvidenceRepository repository;
    private final MonitoredPlanService plans;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    EvidenceAccess(
            EvidenceRepository repository, MonitoredPlanService plans, OfficeService offices, CurrentUser currentUser) {
        this.repository = repository;
        this.plans = plans;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    boolean mayRead(Evidence evidence) {
        Actor actor = currentUser.require();
        if (!offices.isReadable(evidence.office())) {
            return false;
        }
        return offices.readsWhole(evidence.office())
                || evidence.isAddedBy(actor) && actor.offices().contains(evidence.office())
                || repository.of(evidence.id().value()).stream().anyMatch(line -> isOwn(actor, evidence, line));
    }

    private boolean isOwn(Actor actor, Evidence evidence, EvidenceLine line) {
        RowOwnership ownership = RowOwnership.of(actor, evidence.office());
        return plans.row(line.indicatorId(), line.yearMonth())
                .filter(ownership::owns)
                .isPresent();
    }
}
