package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.office.OwnerUnits;
import id.pantau.planning.editing.PlanParts;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores the difference between two contents of a plan; parts that stay keep their ids, which entries refer to.
 *
 * <p>Each kind of part costs the same few statements, however many of its parts change.
 */
final class PlanPatch {

    private final PlanStore store;
    private final OfficeService offices;
    private final OfficeId office;
    private final PlanId plan;
    private final NewPlan before;
    private final NewPlan after;
    private final PlanParts partsBefore;
    private final PlanParts partsAfter;
    private final Map<String, Long> ids;
    private final Map<String, OwnerUnits> owners = new HashMap<>();
    private final Map<Long, List<ScheduleMark>> marks = new HashMap<>();

    /** @param ids of the parts that are stored, by key */
    PlanPatch(PlanStore store, OfficeService offices, Plan plan, NewPlan before, NewPlan after, Map<String, Long> ids) {
        this.store = store;
        this.offices = offices;
        this.office = plan.office();
        this.plan = new PlanId(plan.id());
        this.before = before;
        this.after = after;
        this.ids = new HashMap<>(ids);
        partsBefore = new PlanParts(before);
        partsAfter = new PlanParts(after);
    }

    /** Writes what is new or changed, then removes what is gone, from the leaves of the tree upwards. */
    void write() {
        headings();
        allocations();
        objectives();
        indicators();
        actions();
        store.flush();
        store.marks(marks);
        remove(ActionItem.class, content -> content.actions().map(NewAction::key));
        remove(Indicator.class, content -> content.indicators().map(NewIndicator::key));
        remove(Objective.class, content -> content.objectives().stream().map(NewObjective::key));
        remove(Heading.class, content -> content.headings().stream().map(NewHeading::key));
        remove(Allocation.class, content -> content.allocations().stream().map(NewAllocation::key));
    }

    private void headings() {
        Change<Heading> change =
                change(Heading.class, content -> content.headings().stream().map(NewHeading::key));
        for (NewHeading heading : after.headings()) {
            Long parent = heading.parent() == null
                    ? null
                    : id(after.headings().get(heading.parent()).key());
            int place = change.place(heading.key());
            change.store(
                    heading.key(),
                    () -> new Heading(plan.value(), parent, heading, place),
                    stored -> stored.write(heading, parent, place));
        }
    }

    private void allocations() {
        Change<Allocation> change = change(
                Allocation.class, content -> content.allocations().stream().map(NewAllocation::key));
        for (NewAllocation allocation : after.allocations()) {
            int place = change.place(allocation.key());
            change.store(
                    allocation.key(),
                    () -> new Allocation(plan.value(), allocation, place),
                    stored -> stored.write(allocation, place));
        }
    }

    private void objectives() {
        Change<Objective> change =
                change(Objective.class, content -> content.objectives().stream().map(NewObjective::key));
        for (NewObjective objective : after.objectives()) {
            Long heading = objective.heading() == null
                    ? null
                    : id(after.headings().get(objective.heading()).key());
            int place = change.place(objective.key());
            change.store(
                    objective.key(),
                    () -> new Objective(plan.value(), heading, objective, place),
                    stored -> stored.write(objective, heading, place));
        }
    }

    private void indicators() {
        Change<Indicator> change =
                change(Indicator.class, content -> content.indicators().map(NewIndicator::key));
        for (NewObjective objective : after.objectives()) {
            for (NewIndicator indicator : objective.indicators()) {
                int place = change.place(indicator.key());
                change.store(
                        indicator.key(),
                        () -> new Indicator(plan.value(), id(objective.key()), indicator, place),
                        stored -> stored.write(indicator, id(objective.key()), place));
            }
        }
    }

    private void actions() {
        Change<ActionItem> change =
                change(ActionItem.class, content -> content.actions().map(NewAction::key));
        Map<String, NewAction> old = new HashMap<>();
        before.actions().forEach(action -> old.put(action.key(), action));
        for (NewIndicator indicator : after.indicators().toList()) {
            for (NewAction action : indicator.actions()) {
                change.store(
                        action.key(),
                        () -> added(action, id(indicator.key()), change.place(action.key())),
                        stored -> rewritten(
                                stored,
                                action,
                                Objects.requireNonNull(old.get(action.key())),
                                id(indicator.key()),
                                change.place(action.key())));
            }
        }
    }

    private ActionItem added(NewAction action, long indicator, int place) {
        ActionItem item = new ActionItem(plan.value(), indicator, action, budget(action), place);
        item.ownedBy(owners(action.owner()));
        return item;
    }

    private void rewritten(ActionItem stored, NewAction action, NewAction old, long indicator, int place) {
        stored.write(action, indicator, budget(action), place);
        if (!old.schedule().equals(action.schedule())) {
            marks.put(stored.id(), action.schedule().marks());
        }
        if (!Objects.equals(old.owner(), action.owner())
                || !year().equals(before.header().year())) {
            stored.ownedBy(owners(action.owner()));
        }
    }

    private OwnerUnits owners(@Nullable String text) {
        return text == null
                ? new OwnerUnits(false, Set.of())
                : owners.computeIfAbsent(text, owner -> offices.ensureOwner(office, year(), owner));
    }

    private FiscalYear year() {
        return after.header().year();
    }

    private @Nullable Long budget(NewAction action) {
        return action.allocation() == null
                ? null
                : id(after.allocations().get(action.allocation()).key());
    }

    private Long id(String key) {
        return Objects.requireNonNull(ids.get(key));
    }

    private <T extends StoredPart> Change<T> change(Class<T> type, Function<NewPlan, Stream<String>> keys) {
        PartOrder then = new PartOrder(partsBefore, keys.apply(before));
        PartOrder now = new PartOrder(partsAfter, keys.apply(after));
        return new Change<>(now, now.notIn(then), store.parts(type, plan, now.changedSince(then)), this);
    }

    private void remove(Class<? extends StoredPart> type, Function<NewPlan, Stream<String>> keys) {
        Set<String> gone = new HashSet<>(keys.apply(before).toList());
        gone.removeAll(keys.apply(after).toList());
        store.remove(type, plan, gone);
    }

    private <T extends StoredPart> void add(T part) {
        ids.put(part.key(), store.add(part).id());
    }

    /**
     * What is to be written of one kind of part.
     *
     * @param stored the parts to be changed, by key
     */
    private record Change<T extends StoredPart>(
            PartOrder order, Set<String> added, Map<String, T> stored, PlanPatch patch) {

        int place(String key) {
            return order.place(key);
        }

        void store(String key, Supplier<T> created, Consumer<T> changed) {
            if (added.contains(key)) {
                patch.add(created.get());
            }
            T present = stored.get(key);
            if (present != null) {
                changed.accept(present);
            }
        }
    }
}
