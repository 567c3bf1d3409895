package id.pantau.progress.ui;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSource;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.SampleEntries;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Fills plans of test offices with entries, and makes a plan larger than any office has. */
@TestComponent
public class Filling {

    public static final String UNIT = "Sub Bagian Besar";

    private final JakartaBarat jakartaBarat;
    private final PlanService plans;
    private final SampleEntries samples;

    Filling(JakartaBarat jakartaBarat, PlanService plans, SampleEntries samples) {
        this.jakartaBarat = jakartaBarat;
        this.plans = plans;
        this.samples = samples;
    }

    /** Enters 50 and a million rupiah for every row of the person, from January through the month. */
    public void fill(String reporter, Month through) {
        jakartaBarat.as(reporter, () -> {
            for (Month month : Month.values()) {
                if (month.compareTo(through) <= 0) {
                    samples.enter(JakartaBarat.YEAR.month(month), EntryState.SUBMITTED, row -> Optional.of(entry(row)));
                }
            }
            return through;
        });
    }

    private static EntryContent entry(TaskRow row) {
        List<ActionProgress> actions = row.indicator().actions().stream()
                .map(action -> new ActionProgress(
                        action.id(), CarriedOut.YES, BigDecimal.TEN, BigDecimal.valueOf(1_000_000), SpendingBasis.SP2D))
                .toList();
        return new EntryContent("50", actions, Narrative.NONE);
    }

    /** An active plan of that many indicators, all of one unit. */
    public PlanId largePlan(OfficeId office, int indicators) {
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
                        .mapToObj(Filling::objective)
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
