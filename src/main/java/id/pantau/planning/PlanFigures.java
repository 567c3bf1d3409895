package id.pantau.planning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What plans hold, counted by the database: one statement for each kind of part, however many plans are asked for. */
interface PlanFigures extends Repository<Plan, Long> {

    /** A number of one plan. */
    record Count(long plan, long number) {}

    /** Two numbers of one plan. */
    record Counts(long plan, long first, long second) {}

    /** Sums of one plan's budgets in rupiah. */
    record Sums(long plan, BigDecimal stated, BigDecimal counted) {}

    @Query("""
            select new id.pantau.planning.PlanFigures$Count(h.planId, count(h))
            from Heading h where h.planId in :plans group by h.planId""")
    List<Count> headings(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.PlanFigures$Count(o.planId, count(o))
            from Objective o where o.planId in :plans group by o.planId""")
    List<Count> objectives(Collection<Long> plans);

    /** Indicators, and those of them that have no target. */
    @Query("""
            select new id.pantau.planning.PlanFigures$Counts(i.planId, count(i),
                sum(case when i.targetRaw is null then 1 else 0 end))
            from Indicator i where i.planId in :plans group by i.planId""")
    List<Counts> indicators(Collection<Long> plans);

    /** Actions, and those of them whose periods nobody has named. */
    @Query("""
            select new id.pantau.planning.PlanFigures$Counts(a.planId, count(a),
                sum(case when a.scheduleStatus in (COUNT_ONLY, EMPTY)
                    and (a.scheduleAnswer is null or a.scheduleAnswer = LEFT_OPEN) then 1 else 0 end))
            from ActionItem a where a.planId in :plans group by a.planId""")
    List<Counts> actions(Collection<Long> plans);

    /** The ticks of actions whose document says only how many there are. */
    @Query("""
            select new id.pantau.planning.PlanFigures$Count(a.planId, sum(a.scheduleCount))
            from ActionItem a where a.planId in :plans and a.scheduleStatus = COUNT_ONLY group by a.planId""")
    List<Count> countedMarks(Collection<Long> plans);

    /** Ticks and quantities that stand in a column of their own. */
    @Query("""
            select new id.pantau.planning.PlanFigures$Counts(a.planId,
                sum(case when s.quantity is null then 1 else 0 end),
                sum(case when s.quantity is null then 0 else 1 end))
            from ActionItem a join a.schedule s
            where a.planId in :plans and a.scheduleStatus = AS_PRINTED group by a.planId""")
    List<Counts> marks(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.PlanFigures$Sums(b.planId, sum(b.amount),
                sum(case when b.repetition = REPEATS then 0 else b.amount end))
            from Allocation b where b.planId in :plans group by b.planId""")
    List<Sums> budgets(Collection<Long> plans);
}
