package id.pantau.progress;

import id.pantau.office.UnitKind;
import id.pantau.office.UnitSummary;
import id.pantau.planning.AllocationDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.ScheduleGrain;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.stream.LongStream;

/** A plan of two sections and a portfolio, for tests. */
public final class SamplePlan {

    public static final UnitSummary FINANCE = unit(1, "Sub Bagian Keuangan", UnitKind.SECTION);
    public static final UnitSummary STAFF = unit(2, "Sub Bagian SDM", UnitKind.SECTION);
    public static final UnitSummary PORTFOLIO = unit(3, "Divisi Hukum", UnitKind.PORTFOLIO);

    private SamplePlan() {}

    public static PlanProgress of(Month through, SampleRow... rows) {
        return of(through, List.of(), rows);
    }

    /** @param budgets amounts in rupiah; the first has the id 1 */
    public static PlanProgress of(Month through, List<Long> budgets, SampleRow... rows) {
        return new PlanProgress(
                new PlanDetails(summary(), List.of(), List.of(), allocations(budgets), List.of()),
                "KPU Kota",
                through,
                List.of(FINANCE, STAFF, PORTFOLIO),
                List.of(rows).stream().map(row -> row.through(through)).toList());
    }

    public static PlanSummary summary() {
        return new PlanSummary(
                new PlanId(1),
                new OfficeId(1),
                new PlanHeader(
                        new FiscalYear(2024),
                        PlanKind.RENCANA_AKSI,
                        PlanLevel.SECRETARIAT,
                        "Sekretaris",
                        "Rencana Aksi",
                        null,
                        null,
                        ScheduleGrain.MONTH),
                1,
                PlanStatus.ACTIVE,
                1);
    }

    private static List<AllocationDetails> allocations(List<Long> budgets) {
        return LongStream.rangeClosed(1, budgets.size())
                .mapToObj(id -> new AllocationDetails(
                        id, "P" + id, BigDecimal.valueOf(budgets.get((int) id - 1)), "", null, null))
                .toList();
    }

    private static UnitSummary unit(long id, String name, UnitKind kind) {
        return new UnitSummary(new UnitId(id), new OfficeId(1), name, kind, null, (int) id);
    }
}
