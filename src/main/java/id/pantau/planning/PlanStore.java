package id.pantau.planning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps plans and their parts. */
@Component
class PlanStore {

    private static final int MARKS_AT_ONCE = 1000;

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
        unhook(plan);
        for (Class<?> part :
                List.of(ActionItem.class, Indicator.class, Objective.class, Heading.class, Allocation.class)) {
            entities.createQuery("delete from " + part.getSimpleName() + " where planId = :plan")
                    .setParameter("plan", plan.value())
                    .executeUpdate();
        }
    }

    /** The parts of these keys, by key, in one statement. */
    <T extends StoredPart> Map<String, T> parts(Class<T> type, PlanId plan, Set<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String fetch = type == ActionItem.class ? " left join fetch p.owners" : "";
        return entities.createQuery(
                        "select distinct p from " + type.getSimpleName() + " p" + fetch
                                + " where p.planId = :plan and p.nodeKey in :keys order by p.position",
                        type)
                .setParameter("plan", plan.value())
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(StoredPart::key, part -> part));
    }

    /** Removes the parts of these keys; whatever refers to them has gone or been changed before. */
    void remove(Class<? extends StoredPart> type, PlanId plan, Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        if (type == Heading.class) {
            unhook(plan, keys);
        }
        entities.createQuery("delete from " + type.getSimpleName() + " where planId = :plan and nodeKey in :keys")
                .setParameter("plan", plan.value())
                .setParameter("keys", keys)
                .executeUpdate();
    }

    /**
     * Replaces the filled schedule cells of some actions, all in a few statements.
     *
     * @param schedules the cells by the id of the action
     */
    void marks(Map<Long, List<ScheduleMark>> schedules) {
        if (schedules.isEmpty()) {
            return;
        }
        entities.createNativeQuery("delete from schedule_entry where action_item_id in :actions")
                .setParameter("actions", schedules.keySet())
                .executeUpdate();
        List<MarkRow> rows = schedules.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(mark -> MarkRow.of(entry.getKey(), mark)))
                .toList();
        for (int from = 0; from < rows.size(); from += MARKS_AT_ONCE) {
            insert(rows.subList(from, Math.min(from + MARKS_AT_ONCE, rows.size())));
        }
    }

    private void insert(List<MarkRow> rows) {
        Query query = entities.createNativeQuery(
                "insert into schedule_entry (action_item_id, period, raw, quantity, unit) values "
                        + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)")));
        int position = 1;
        for (MarkRow row : rows) {
            query.setParameter(position++, row.action());
            query.setParameter(position++, row.period());
            query.setParameter(position++, row.raw());
            query.setParameter(position++, row.quantity());
            query.setParameter(position++, row.unit());
        }
        query.executeUpdate();
    }

    /** Headings refer to each other, and one statement may meet the upper one first. */
    private void unhook(PlanId plan, Set<String> keys) {
        entities.createQuery("update Heading set parentId = null where planId = :plan and nodeKey in :keys")
                .setParameter("plan", plan.value())
                .setParameter("keys", keys)
                .executeUpdate();
    }

    private void unhook(PlanId plan) {
        entities.createQuery("update Heading set parentId = null where planId = :plan")
                .setParameter("plan", plan.value())
                .executeUpdate();
    }

    /** Writes everything that has changed, so that what is removed next is no longer referred to. */
    void flush() {
        entities.flush();
    }

    /** Removes a plan with all its parts. */
    void remove(Plan plan) {
        clear(new PlanId(plan.id()));
        entities.remove(plan);
    }

    /** A plan that nobody else may change until the transaction ends. */
    Optional<Plan> locked(PlanId id) {
        return Optional.ofNullable(entities.find(Plan.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(entities.find(Plan.class, id.value()));
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(entities.find(Indicator.class, id.value()));
    }
}
