package id.pantau.planning;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lists and headers show it.
 *
 * @param edition counts the changes of its content
 */
public record PlanSummary(PlanId id, OfficeId office, PlanHeader header, int version, PlanStatus status, int edition) {

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
            int edition) {
        this(
                new PlanId(id),
                new OfficeId(office),
                new PlanHeader(new FiscalYear(year), kind, level, owner, title, place, signedOn, grain),
                version,
                status,
                edition);
    }

    /** Whether an office reports its months against this plan: the active Rencana Aksi of its Sekretaris. */
    public boolean isMonitored() {
        return status == PlanStatus.ACTIVE
                && header.kind() == PlanKind.RENCANA_AKSI
                && header.level() == PlanLevel.SECRETARIAT;
    }

    public FiscalYear year() {
        return header.year();
    }
}
