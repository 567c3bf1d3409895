package id.pantau.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of plans as flat rows: one statement for each kind of part, however large the plan. */
interface PlanRows extends Repository<Plan, Long> {

    String SUMMARY = """
            select new id.pantau.planning.PlanSummary(p.id, p.officeId, p.fiscalYear, p.kind, p.level, p.owner,
                p.title, p.place, p.signedOn, p.scheduleGrain, p.versionNumber, p.status, p.edition,
                p.firstVersionId, p.effectiveMonth) from Plan p
            """;

    @Query(SUMMARY + "where p.id = :plan")
    Optional<PlanSummary> summary(long plan);

    @Query(SUMMARY + "where p.officeId in :offices order by p.fiscalYear desc, p.officeId, p.kind, p.id")
    List<PlanSummary> summaries(Collection<Long> offices);

    @Query("""
            select count(p) > 0 from Plan p
            where p.officeId = :office and p.fiscalYear = :year and p.kind = :kind and p.owner = :owner""")
    boolean exists(long office, int year, PlanKind kind, String owner);

    @Query("""
            select new id.pantau.planning.HeadingDetails(h.id, h.nodeKey, h.parentId, h.level,
                h.numberText, h.code, h.text, h.raw, h.inColumn)
            from Heading h where h.planId = :plan order by h.position""")
    List<HeadingDetails> headings(long plan);

    @Query("""
            select new id.pantau.planning.ObjectiveRow(o.id, o.nodeKey, o.headingId, o.numberText, o.text)
            from Objective o where o.planId = :plan order by o.position""")
    List<ObjectiveRow> objectives(long plan);

    @Query("""
            select new id.pantau.planning.IndicatorRow(i.id, i.nodeKey, i.objectiveId, i.text, i.targetRaw, i.targetJoined,
                i.measure) from Indicator i where i.planId = :plan order by i.position""")
    List<IndicatorRow> indicators(long plan);

    @Query("""
            select new id.pantau.planning.ActionRow(a.id, a.nodeKey, a.indicatorId, a.program, a.activity, a.outputRaw,
                a.subActivity, a.ownerText, a.allUnits, a.joined, a.scheduleStatus, a.scheduleCount,
                a.scheduleAnswer, a.allocationId)
            from ActionItem a where a.planId = :plan order by a.position""")
    List<ActionRow> actions(long plan);

    @Query("""
            select new id.pantau.planning.MarkRow(a.id, s.period, s.raw, s.quantity, s.unit)
            from ActionItem a join a.schedule s where a.planId = :plan order by a.position, s.period""")
    List<MarkRow> marks(long plan);

    @Query("""
            select new id.pantau.planning.OwnerRow(a.id, o)
            from ActionItem a join a.owners o where a.planId = :plan""")
    List<OwnerRow> owners(long plan);

    @Query("""
            select new id.pantau.planning.AllocationDetails(b.id, b.nodeKey, b.amount, b.raw, b.program, b.repetition)
            from Allocation b where b.planId = :plan order by b.position""")
    List<AllocationDetails> allocations(long plan);

    @Query("select s from Plan p join p.signatories s where p.id = :plan order by index(s)")
    List<Signatory> signatories(long plan);

    @Query("""
            select new id.pantau.planning.PartyRow(p.officeId, y.role, y.name, y.position)
            from Plan p left join p.parties y where p.id = :plan order by index(y)""")
    List<PartyRow> parties(long plan);

    @Query("""
            select new id.pantau.planning.PlanVersion(p.id, p.versionNumber, p.status, p.fiscalYear, p.effectiveMonth,
                p.revisionReason, p.revisedOn, p.authorName, p.createdAt)
            from Plan p where p.id = :first or p.firstVersionId = :first order by p.versionNumber""")
    List<PlanVersion> versions(long first);

    @Query("""
            select new id.pantau.planning.CarriedRow(p.id, p.versionNumber, old.id, i.id)
            from Indicator i, Indicator old, Plan p
            where i.planId = :plan and old.nodeKey = i.nodeKey and p.id = old.planId and p.versionNumber < :version
                and (p.id = :first or p.firstVersionId = :first)""")
    List<CarriedRow> carriedIndicators(long plan, int version, long first);

    @Query("""
            select new id.pantau.planning.CarriedRow(p.id, p.versionNumber, old.id, a.id)
            from ActionItem a, ActionItem old, Plan p
            where a.planId = :plan and old.nodeKey = a.nodeKey and p.id = old.planId and p.versionNumber < :version
                and (p.id = :first or p.firstVersionId = :first)""")
    List<CarriedRow> carriedActions(long plan, int version, long first);

    @Query("""
            select new id.pantau.planning.ReportedLine(new id.pantau.planning.PlanSummary(p.id, p.officeId, p.fiscalYear,
                p.kind, p.level, p.owner, p.title, p.place, p.signedOn, p.scheduleGrain, p.versionNumber, p.status,
                p.edition, p.firstVersionId, p.effectiveMonth),
                (select max(v.versionNumber) from Plan v where v.officeId = p.officeId and v.fiscalYear = :year
                    and (v.id = coalesce(p.firstVersionId, p.id) or v.firstVersionId = coalesce(p.firstVersionId, p.id))
                    and v.status <> id.pantau.planning.PlanStatus.DRAFT and v.effectiveMonth <= :month),
                i.id, i.text, i.targetRaw, i.measure, a.id, a.allUnits, o)
            from Indicator i join Plan p on p.id = i.planId left join ActionItem a on a.indicatorId = i.id
                left join a.owners o
            where i.id = :indicator order by a.position""")
    List<ReportedLine> reported(long indicator, int year, int month);
}
