package id.pantau.planning;

import id.pantau.shared.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below the table of a plan.
 *
 * @param owner whose plan it is, as the document says
 * @param title the title lines, one per line
 * @param place null where the document names none
 * @param grain null where the document has no schedule
 */
public record PlanHeader(
        FiscalYear year,
        PlanKind kind,
        PlanLevel level,
        String owner,
        String title,
        @Nullable String place,
        @Nullable LocalDate signedOn,
        @Nullable ScheduleGrain grain) {}
