package id.pantau.planning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps plans and their parts. */
@Component
class PlanStore {

    private final EntityManager entities;

    PlanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores a new part; from then on it has its id. */
    <T> T add(T part) {
        entities.persist(part);
        return part;
    }

    /** Removes every part of a plan, so that other parts can take their place. */
    void clear(PlanId plan) {
        for (Class<?> part :
                List.of(ActionItem.class, Indicator.class, Objective.class, Heading.class, Allocation.class)) {
            entities.createQuery("delete from " + part.getSimpleName() + " where planId = :plan")
                    .setParameter("plan", plan.value())
                    .executeUpdate();
        }
    }

    Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(entities.find(Plan.class, id.value()));
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(entities.find(Indicator.class, id.value()));
    }

    /** A plan that nobody else revises until the work is done. */
    Optional<Plan> locked(PlanId id) {
        return Optional.ofNullable(entities.find(Plan.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Plan plan) {
        clear(new PlanId(plan.id()));
        entities.remove(plan);
    }
}
