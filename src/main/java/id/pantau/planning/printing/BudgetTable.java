package id.pantau.planning.printing;

import id.pantau.document.Block;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanLine;
import java.util.List;
import java.util.Objects;

/** The small table below that of an agreement: programs and what they may cost. */
final class BudgetTable {

    private BudgetTable() {}

    /**
     * The table, or nothing where the plan has no money by program.
     *
     * @param widths of the table above in millimetres; the amounts stand below its last column
     */
    static List<Block> of(NewPlan plan, List<PlanLine> lines, List<Integer> widths, Figures figures) {
        List<NewAllocation> programs = plan.allocations().stream()
                .filter(allocation -> allocation.program() != null)
                .toList();
        if (programs.isEmpty()) {
            return List.of();
        }
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int last = widths.getLast();
        return List.of(new DataTable(
                List.of(all - last, last),
                List.of(head(lines)),
                false,
                programs.stream()
                        .map(program -> BodyRow.of(
                                BodyCell.text(Objects.requireNonNullElse(program.program(), ""))
                                        .middled(),
                                figures.money(program)))
                        .toList()));
    }

    private static List<HeaderCell> head(List<PlanLine> lines) {
        List<HeaderCell> named = lines.stream()
                .filter(line -> line.kind() == PlanLine.Kind.BUDGET_HEAD)
                .map(line -> HeaderCell.of(line.text()))
                .toList();
        return named.size() == 2
                ? named
                : List.of(
                        HeaderCell.of(DocumentWords.of("budget.program")),
                        HeaderCell.of(DocumentWords.of("budget.amount")));
    }
}
