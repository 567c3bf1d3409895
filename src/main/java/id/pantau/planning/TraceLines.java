package id.pantau.planning;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of plans in all their versions, in one statement however many there are. */
interface TraceLines extends Repository<Plan, Long> {

    String LINE = """
            select new id.pantau.planning.TraceLine(p.id, p.versionNumber, p.firstVersionId, i.id, i.nodeKey, i.text,
                i.measure.rollUp, a.id, a.nodeKey, a.activity, a.subActivity, a.outputRaw, a.allUnits, o)
            from Plan p join Indicator i on i.planId = p.id left join ActionItem a on a.indicatorId = i.id
                left join a.owners o
            """;

    String ORDER = " order by p.versionNumber, p.id, i.position, a.position";

    @Query(LINE + "where p.officeId = :office and p.fiscalYear = :year" + ORDER)
    List<TraceLine> ofYear(long office, int year);

    @Query(LINE + "where p.id in :plans" + ORDER)
    List<TraceLine> ofPlans(Collection<Long> plans);

    @Query("select p.officeId from Indicator i join Plan p on p.id = i.planId where i.id = :indicator")
    List<Long> offices(long indicator);
}
