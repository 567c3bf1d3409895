package id.pantau.planning;

import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** A plan as large as a test wants it, all of one unit and due every month. */
@TestComponent
public class LargePlan {

    public static final String UNIT = "Sub Bagian Besar";

    private final JakartaBarat jakartaBarat;
    private final PlanService plans;

    LargePlan(JakartaBarat jakartaBarat, PlanService plans) {
        this.jakartaBarat = jakartaBarat;
        this.plans = plans;
    }

    /** An active plan of that many indicators. */
    public PlanId of(OfficeId office, int indicators) {
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        return jakartaBarat.as(planner, () -> {
            PlanId plan = plans.create(office, plan(indicators));
            plans.activate(plan);
            return plan;
        });
    }

    private static NewPlan plan(int indicators) {
        return new NewPlan(
                new PlanHeader(
                        JakartaBarat.YEAR,
                        PlanKind.RENCANA_AKSI,
                        PlanLevel.SECRETARIAT,
                        "Sekretaris",
                        "Rencana Aksi",
                        null,
                        null,
                        ScheduleGrain.MONTH),
                new PlanSource("besar.xlsx", "Lembar1"),
                List.of(),
                IntStream.rangeClosed(1, indicators)
                        .mapToObj(LargePlan::objective)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                PlanLayout.NONE);
    }

    private static NewObjective objective(int number) {
        PlannedSchedule everyMonth = new PlannedSchedule(
                ScheduleStatus.AS_PRINTED,
                null,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new ScheduleMark(month, "√", null, null))
                        .toList());
        return new NewObjective(
                "S" + number,
                String.valueOf(number),
                "Sasaran " + number,
                null,
                List.of(new NewIndicator(
                        "I" + number,
                        "Persentase layanan " + number,
                        "100%",
                        false,
                        null,
                        List.of(new NewAction(
                                "K" + number, null, "Kegiatan", null, null, UNIT, everyMonth, null, Set.of())))));
    }
}
