package id.pantau.planning;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lists and headers show it.
 *
 * @param edition counts the changes of its content
 * @param firstVersion names the document, whatever its version
 * @param effectiveFrom of the plan's year: the version counts from this month until the next one does
 */
public record PlanSummary(
        PlanId id,
        OfficeId office,
        PlanHeader header,
        int version,
        PlanStatus status,
        int edition,
        PlanId firstVersion,
        Month effectiveFrom) {

    /** A first version, which counts from January. */
    public PlanSummary(PlanId id, OfficeId office, PlanHeader header, int version, PlanStatus status, int edition) {
        this(id, office, header, version, status, edition, id, Month.JANUARY);
    }

    PlanSummary(
            Long id,
            long office,
            int year,
            PlanKind kind,
            PlanLevel level,
            String owner,
            String title,
            @Nullable String place,
            @Nullable LocalDate signedOn,
            @Nullable ScheduleGrain grain,
            int version,
            PlanStatus status,
            int edition,
            @Nullable Long firstVersion,
            int effectiveMonth) {
        this(
                new PlanId(id),
                new OfficeId(office),
                new PlanHeader(new FiscalYear(year), kind, level, owner, title, place, signedOn, grain),
                version,
                status,
                edition,
                new PlanId(firstVersion == null ? id : firstVersion),
                Month.of(effectiveMonth));
    }

    /** Whether an office reports its months against this plan: the active Rencana Aksi of its Sekretaris. */
    public boolean isMonitored() {
        return status == PlanStatus.ACTIVE && isReportedOn();
    }

    /** Whether an office reports, or reported while this version counted, its months against this plan. */
    public boolean isReportedOn() {
        return status != PlanStatus.DRAFT
                && header.kind() == PlanKind.RENCANA_AKSI
                && header.level() == PlanLevel.SECRETARIAT;
    }

    /** Whether the version had begun to count by a month; the newest of which that is true is the one that counts. */
    public boolean hasBegunBy(YearMonth month) {
        return month.getYear() == year().value() && month.getMonth().compareTo(effectiveFrom) >= 0;
    }

    public FiscalYear year() {
        return header.year();
    }
}
