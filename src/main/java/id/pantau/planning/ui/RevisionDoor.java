package id.pantau.planning.ui;

import id.pantau.planning.PlanRevisionService;
import java.time.Clock;
import java.time.LocalDate;

/** What the screens of a planner ask about revisions. */
record RevisionDoor(PlanRevisionService revisions, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
