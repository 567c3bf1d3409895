package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
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
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** An indicator whose two actions belong to two units, as in the plans of provinces. */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class TwoUnitsModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private RealizationService realizations;

    private PlanId plan;
    private String finance;
    private String people;

    @BeforeEach
    void makeThePlan() {
        OfficeId office = jakartaBarat.office();
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
        plan = jakartaBarat.as(planner, () -> {
            PlanId id = plans.create(office, twoUnits());
            plans.activate(id);
            return id;
        });
        Imported imported = new Imported(office, plan, plan, planner);
        finance = jakartaBarat.reporter(imported, JakartaBarat.FINANCE);
        people = jakartaBarat.reporter(imported, JakartaBarat.HUMAN_RESOURCES);
    }

    @Test
    void eachUnitReportsOnItsOwnActionOnly() {
        assertThat(row(finance).actions()).extracting(ActionDetails::activity).containsExactly("Menyusun");
        assertThat(row(people).actions()).extracting(ActionDetails::activity).containsExactly("Melatih");
    }

    @Test
    void whatOneUnitSavesLeavesTheOtherUnitsActionAsItWas() {
        save(finance, physical(row(finance), "40"));
        EntryDetails second = save(people, physical(row(people), "70"));

        assertThat(second.actions())
                .extracting(ActionProgress::physicalPercent)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new BigDecimal("40"), new BigDecimal("70"));
    }

    @Test
    void theActionOfAnotherUnitCannotBeReportedOn() {
        TaskRow others = row(people);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> save(finance, physical(others, "40")));
    }

    private TaskRow row(String who) {
        return jakartaBarat
                .as(who, () -> realizations.tasks(OCTOBER))
                .getFirst()
                .rows()
                .getFirst();
    }

    private EntryDetails save(String who, EntryPatch change) {
        return jakartaBarat.as(who, () -> realizations.save(change)).entry();
    }

    private static EntryPatch physical(TaskRow row, String percent) {
        ActionProgress progress =
                new ActionProgress(row.actions().getFirst().id(), null, new BigDecimal(percent), null, null);
        return new EntryContent("1", List.of(progress), Narrative.NONE).patchOf(row);
    }

    private static NewPlan twoUnits() {
        NewIndicator indicator = new NewIndicator(
                "I",
                "Jumlah laporan",
                "2 laporan",
                false,
                null,
                List.of(action("Menyusun", JakartaBarat.FINANCE), action("Melatih", JakartaBarat.HUMAN_RESOURCES)));
        return new NewPlan(
                new PlanHeader(
                        JakartaBarat.YEAR,
                        PlanKind.RENCANA_AKSI,
                        PlanLevel.SECRETARIAT,
                        "Sekretaris",
                        "Rencana Aksi",
                        null,
                        null,
                        null),
                new PlanSource("rencana.xlsx", "Lembar1"),
                List.of(),
                List.of(new NewObjective("S", "1", "Laporan tersusun", null, List.of(indicator))),
                List.of(),
                List.of(),
                List.of(),
                PlanLayout.NONE);
    }

    private static NewAction action(String words, String owner) {
        return new NewAction(words, null, words, null, null, owner, PlannedSchedule.none(), null, Set.of());
    }
}
