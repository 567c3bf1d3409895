package id.pantau.realization;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanTraceService;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Decides whose entries a person may read: all of the offices it reads as a whole, else those of its own rows. */
@Component
class EntryRights {

    private final OfficeService offices;
    private final PlanService plans;
    private final PlanTraceService traces;
    private final CurrentUser currentUser;

    EntryRights(OfficeService offices, PlanService plans, PlanTraceService traces, CurrentUser currentUser) {
        this.offices = offices;
        this.plans = plans;
        this.traces = traces;
        this.currentUser = currentUser;
    }

    EntryReach reach(EntryFilter filter) {
        Actor actor = currentUser.require();
        Set<OfficeId> read =
                offices.readAsWhole().stream().map(OfficeSummary::id).collect(toUnmodifiableSet());
        Set<OfficeId> reported = actor.officesAs(Role.REPORTER);
        Map<PlanId, PlanSummary> wanted = plans.plans().stream()
                .filter(plan -> filter.office() == null || filter.office().equals(plan.office()))
                .filter(plan -> filter.year() == null || filter.year().equals(plan.year()))
                .filter(plan -> read.contains(plan.office()) || reported.contains(plan.office()))
                .collect(toMap(PlanSummary::id, Function.identity()));
        List<PlanId> partly = wanted.values().stream()
                .filter(plan -> !read.contains(plan.office()))
                .map(PlanSummary::id)
                .toList();
        return new EntryReach(
                wanted,
                wanted.keySet().stream().filter(plan -> !partly.contains(plan)).toList(),
                partly.isEmpty() ? Set.of() : own(actor, partly));
    }

    private Set<IndicatorId> own(Actor actor, List<PlanId> partly) {
        List<UnitId> units = actor.grants().stream()
                .filter(grant -> grant.role() == Role.REPORTER)
                .map(RoleGrant::unit)
                .filter(Objects::nonNull)
                .toList();
        return traces.ofPlans(partly).andEarlier(new RowOwnership(units)::owns);
    }
}
