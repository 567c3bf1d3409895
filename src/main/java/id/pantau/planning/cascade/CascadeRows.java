package id.pantau.planning.cascade;

import id.pantau.planning.PlanSummary;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All agreements of an office and year as flat rows: one statement for each kind of part, however many plans. */
interface CascadeRows extends Repository<CascadeDecision, Long> {

    @Query("""
            select distinct new id.pantau.planning.cascade.OfficeYear(p.officeId, p.fiscalYear) from Plan p
            where p.officeId in :offices and p.kind = PERJANJIAN_KINERJA
            order by p.fiscalYear desc, p.officeId""")
    List<OfficeYear> years(Collection<Long> offices);

    @Query("""
            select new id.pantau.planning.PlanSummary(p.id, p.officeId, p.fiscalYear, p.kind, p.level, p.owner,
                p.title, p.place, p.signedOn, p.scheduleGrain, p.versionNumber, p.status, p.edition,
                p.firstVersionId, p.effectiveMonth) from Plan p
            where p.officeId = :office and p.fiscalYear = :year and p.kind = PERJANJIAN_KINERJA
            order by p.versionNumber, p.id""")
    List<PlanSummary> versions(long office, int year);

    @Query("""
            select new id.pantau.planning.cascade.PartyRow(p.id, r.role, r.name, r.position)
            from Plan p join p.parties r where p.id in :plans order by p.id, index(r)""")
    List<PartyRow> parties(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.PartyRow(p.id, s.role, s.name, s.positionText)
            from Plan p join p.signatories s where p.id in :plans order by p.id, index(s)""")
    List<PartyRow> signatories(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.ObjectiveRow(o.id, o.planId, o.nodeKey, o.numberText, o.text)
            from Objective o where o.planId in :plans order by o.planId, o.position""")
    List<ObjectiveRow> objectives(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.IndicatorRow(i.objectiveId, i.planId, i.nodeKey, i.text, i.targetRaw)
            from Indicator i where i.planId in :plans order by i.planId, i.position""")
    List<IndicatorRow> indicators(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.BudgetRow(b.planId, b.program, b.amount) from Allocation b
            where b.planId in :plans and b.program is not null and (b.repetition is null or b.repetition <> REPEATS)
            order by b.planId, b.position""")
    List<BudgetRow> budgets(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.DecisionRow(d.parentPlanId, d.parentKey, d.parentText,
                d.childPlanId, d.childKey, d.childText, d.answer, d.decidedAt, d.decidedByName)
            from CascadeDecision d where d.childPlanId in :plans order by d.decidedAt, d.id""")
    List<DecisionRow> decisions(Collection<Long> plans);

    @Query("""
            select new id.pantau.planning.cascade.PlacementRow(d.planId, d.parentPlanId)
            from CascadePlacement d where d.planId in :plans order by d.decidedAt, d.id""")
    List<PlacementRow> placements(Collection<Long> plans);

    CascadeDecision save(CascadeDecision decision);
}
