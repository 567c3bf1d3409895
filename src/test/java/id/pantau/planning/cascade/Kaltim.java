package id.pantau.planning.cascade;

import id.pantau.planning.JakartaBarat;
import id.pantau.planning.PlanService;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import org.springframework.boot.test.context.TestComponent;

/** An office of its own for a test, with the eleven agreements of Kalimantan Timur as drafts. */
@TestComponent
public class Kaltim {

    private final JakartaBarat people;
    private final PlanService plans;

    Kaltim(JakartaBarat people, PlanService plans) {
        this.people = people;
        this.plans = plans;
    }

    /** A new office with its agreements; nothing else in the database knows it. */
    public Stored stored() {
        OfficeId office = people.office();
        String planner = people.account("perencana", RoleGrant.of(Role.PLANNER, office));
        people.as(
                planner,
                () -> KaltimAgreements.plans().stream()
                        .map(plan -> plans.create(office, plan))
                        .toList());
        return new Stored(office, planner);
    }

    /** @param planner user name of the office's planner */
    public record Stored(OfficeId office, String planner) {}
}
