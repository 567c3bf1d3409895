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
    private final List<Long> objectives = new ArrayList<>();
    private final List<Long> indicators = new ArrayList<>();
    private final Map<String, OwnerUnits> owners = new HashMap<>();
    private int actionPosition;

    PlanWriter(PlanStore store, OfficeService offices, Plan plan, FiscalYear year) {
        this.store = store;
        this.offices = offices;
        this.office = plan.office();
        this.year = year;
        this.plan = plan.id();
    }

    /** One kind of part after the other, so that each kind goes to the database in few statements. */
    void write(NewPlan content) {
        content.headings().forEach(this::heading);
        content.allocations().forEach(this::allocation);
        content.objectives().forEach(this::objective);
        for (int place = 0; place < objectives.size(); place++) {
            long objective = objectives.get(place);
            content.objectives().get(place).indicators().forEach(indicator -> indicator(objective, indicator));
        }
        List<NewIndicator> written = content.indicators().toList();
        for (int place = 0; place < indicators.size(); place++) {
            long indicator = indicators.get(place);
            written.get(place).actions().forEach(action -> action(indicator, action));
        }
    }

    private void heading(NewHeading heading) {
        Long parent = at(headings, heading.parent());
        headings.add(
                store.add(new Heading(plan, parent, heading, headings.size())).id());
    }

    private void allocation(NewAllocation allocation) {
        allocations.add(
                store.add(new Allocation(plan, allocation, allocations.size())).id());
    }

    private void objective(NewObjective objective) {
        Long heading = at(headings, objective.heading());
        objectives.add(store.add(new Objective(plan, heading, objective, objectives.size()))
                .id());
    }

    private void indicator(long objective, NewIndicator indicator) {
        indicators.add(store.add(new Indicator(plan, objective, indicator, indicators.size()))
                .id());
    }

    private void action(long indicator, NewAction action) {
        Long allocation = at(allocations, action.allocation());
        ActionItem item = new ActionItem(plan, indicator, action, allocation, actionPosition++);
        if (action.owner() != null) {
            item.ownedBy(owners.computeIfAbsent(action.owner(), text -> offices.ensureOwner(office, year, text)));
        }
        store.add(item);
    }

    private static @Nullable Long at(List<Long> ids, @Nullable Integer index) {
        return index == null ? null : ids.get(index);
    }
}
