package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.AllocationDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The small table below that of an agreement: programs and what they may cost, and all of them together. */
final class ProgramBudgets {

    private final String owner;
    private final List<AllocationDetails> programs;

    ProgramBudgets(PlanDetails plan) {
        owner = plan.summary().header().owner();
        programs = plan.allocations().stream()
                .filter(allocation -> allocation.program() != null)
                .toList();
    }

    /** Whether the plan has no money by program. */
    boolean isEmpty() {
        return programs.isEmpty();
    }

    TableMarkup markup() {
        TableMarkup table = new TableMarkup(text("planning.matrix.programs", owner)).classes("program-budgets");
        TableRow head = table.header();
        head.cell(text("planning.matrix.programs.program"));
        head.cell(text("planning.matrix.programs.amount"));
        programs.forEach(program -> row(table.row(), program));
        TableRow total = table.footer();
        total.heading(text("planning.matrix.programs.total"));
        total.cell(Formats.money(total())).number();
        return table;
    }

    private static void row(TableRow row, AllocationDetails program) {
        row.heading(Objects.requireNonNullElse(program.program(), ""));
        TableCell amount = row.cell(program.raw()).number();
        if (!program.counts()) {
            amount.note(text("planning.matrix.programs.repeated"));
        }
    }

    /** In rupiah, each amount once: what repeats other money is left out. */
    private BigDecimal total() {
        return programs.stream()
                .filter(AllocationDetails::counts)
                .map(AllocationDetails::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
