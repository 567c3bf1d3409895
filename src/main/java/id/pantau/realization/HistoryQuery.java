package id.pantau.realization;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question to the history, with only the conditions that matter, so that the database finds the best index. */
class HistoryQuery {

    private static final String ROW = """
            select new id.pantau.realization.HistoryRow(h.id, h.happenedAt, h.kind, h.fiscalYear, h.month, h.indicatorId,
                h.actionItemId, e.revision, h.field, h.oldText, h.newText, h.reason, h.attempt, h.actorName, h.channel,
                h.address)
            from HistoryEvent h left join Entry e on e.id = h.entryId where\s""";

    private final StringBuilder where;
    private final Map<String, Object> parameters = new HashMap<>();

    HistoryQuery(String condition, String name, Object value) {
        where = new StringBuilder(condition);
        parameters.put(name, value);
    }

    /** @param condition names the parameter and no other */
    HistoryQuery and(String condition, String name, Object value) {
        return and(condition, Map.of(name, value));
    }

    HistoryQuery and(String condition, Map<String, Object> values) {
        where.append(" and (").append(condition).append(')');
        parameters.putAll(values);
        return this;
    }

    /** One more value for the conditions, or for the one added last. */
    HistoryQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    long count(EntityManager entities) {
        return filled(entities.createQuery("select count(h) from HistoryEvent h where " + where, Long.class))
                .getSingleResult();
    }

    /** The newest first; one statement. */
    List<HistoryRow> rows(EntityManager entities, int from, int most) {
        return filled(entities.createQuery(ROW + where + " order by h.id desc", HistoryRow.class))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
