package id.pantau.planning.ui;

import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.Role;
import java.time.Clock;
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
        boolean planner = currentUser.require().holds(Role.PLANNER, plan.office());
        return new VersionPanel(plan, versions.history(plan), planner ? new RevisionDoor(revisions, clock) : null);
    }
}
