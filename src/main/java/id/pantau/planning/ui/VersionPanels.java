package id.pantau.planning.ui;

import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the part of a plan's page that tells of its versions. */
@Component
class VersionPanels {

    private final PlanVersionService versions;
    private final PlanRevisionService revisions;
    private final CurrentUser currentUser;
    private final Clock clock;

    VersionPanels(PlanVersionService versions, PlanRevisionService revisions, CurrentUser currentUser, Clock clock) {
        this.versions = versions;
        this.revisions = revisions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Costs one statement. */
    VersionPanel of(PlanSummary plan) {
        return new VersionPanel(plan, versions.history(plan), door(plan).orElse(null));
    }

    /** The way to change plans like this; empty for somebody who does not plan for the office. */
    Optional<RevisionDoor> door(PlanSummary plan) {
        return currentUser.require().holds(Role.PLANNER, plan.office())
                ? Optional.of(new RevisionDoor(revisions, clock))
                : Optional.empty();
    }
}
