package id.pantau.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pantau.planning.AllocationDetails;
import id.pantau.planning.Party;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a whole plan.
 *
 * @param schedule what a period of the schedules is; null where the document has none
 * @param objectives those that stand below no section
 * @param allocations every budget, to be counted once however many actions name it
 */
record PlanTreeAnswer(
        @JsonUnwrapped PlanAnswer plan,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable ScheduleGrain schedule,
        List<Party> parties,
        List<Signatory> signatories,
        List<SectionAnswer> sections,
        List<ObjectiveAnswer> objectives,
        List<Allocation> allocations) {

    /**
     * A budget.
     *
     * @param amount in rupiah
     * @param program what it is for, where it stands in a table of programs
     * @param counted whether it is part of the plan's total; a confirmed repetition is not
     */
    record Allocation(
            String key, String raw, String amount, @Nullable String program, boolean counted) {

        static Allocation of(AllocationDetails allocation) {
            return new Allocation(
                    allocation.key(),
                    allocation.raw(),
                    Decimals.text(allocation.amount()),
                    allocation.program(),
                    allocation.counts());
        }
    }

    static PlanTreeAnswer of(PlanAnswer answer, PlanDetails plan, List<Party> parties, PlanNames names) {
        return new PlanTreeAnswer(
                answer,
                plan.summary().header().place(),
                plan.summary().header().signedOn(),
                plan.summary().header().grain(),
                parties,
                plan.signatories(),
                SectionAnswer.below(null, plan, names),
                SectionAnswer.objectives(null, plan, names),
                plan.allocations().stream().map(Allocation::of).toList());
    }
}
