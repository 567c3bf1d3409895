package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.office.OwnerUnits;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores a new plan part by part, in the order of its document. */
class PlanWriter {

    private final PlanStore store;
    private final OfficeService offices;
    private final OfficeId office;
    private final FiscalYear year;
    private final long plan;
    private final List<Long> headings = new ArrayList<>();
    private final List<Long> allocations = new ArrayList<>();
    private final Map<String, OwnerUnits> owners = new HashMap<>();
    private int indicatorPosition;
    private int actionPosition;

    PlanWriter(PlanStore store, OfficeService offices, Plan plan, FiscalYear year) {
        this.store = store;
        this.offices = offices;
        this.office = plan.office();
        this.year = year;
        this.plan = plan.id();
    }

    void write(NewPlan content) {
        content.headings().forEach(this::heading);
        content.allocations().forEach(this::allocation);
        int position = 0;
        for (NewObjective objective : content.objectives()) {
            objective(objective, position++);
        }
    }

    private void heading(NewHeading heading) {
        Heading stored = store.add(new Heading(plan, at(headings, heading.parent()), heading, headings.size()));
        headings.add(stored.id());
    }

    private void allocation(NewAllocation allocation) {
        allocations.add(
                store.add(new Allocation(plan, allocation, allocations.size())).id());
    }

    private void objective(NewObjective objective, int position) {
        Objective stored = store.add(new Objective(plan, at(headings, objective.heading()), objective, position));
        objective.indicators().forEach(indicator -> indicator(stored, indicator));
    }

    private void indicator(Objective objective, NewIndicator indicator) {
        Indicator stored = store.add(new Indicator(plan, objective.id(), indicator, indicatorPosition++));
        indicator.actions().forEach(action -> action(stored, action));
    }

    private void action(Indicator indicator, NewAction action) {
        Long allocation = at(allocations, action.allocation());
        ActionItem item = new ActionItem(plan, indicator.id(), action, allocation, actionPosition++);
        if (action.owner() != null) {
            item.ownedBy(owners.computeIfAbsent(action.owner(), text -> offices.ensureOwner(office, year, text)));
        }
        store.add(item);
    }

    private static @Nullable Long at(List<Long> ids, @Nullable Integer index) {
        return index == null ? null : ids.get(index);
    }
}
