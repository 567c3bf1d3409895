package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import id.pantau.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one person said about the plan above a plan; it is kept for good. */
@Entity
class CascadePlacement {

    @Id
    @GeneratedValue(generator = "cascade_placement_seq")
    @SequenceGenerator(name = "cascade_placement_seq", sequenceName = "cascade_placement_seq")
    private Long id;

    private long planId;
    private @Nullable Long parentPlanId;
    private Instant decidedAt;
    private long decidedBy;
    private String decidedByName;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CascadePlacement() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    CascadePlacement(PlanId plan, @Nullable PlanId parent, Actor planner, Instant now) {
        planId = plan.value();
        parentPlanId = parent == null ? null : parent.value();
        decidedAt = now;
        decidedBy = planner.id().value();
        decidedByName = planner.name();
    }
}
