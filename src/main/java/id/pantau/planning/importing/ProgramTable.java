package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.PlanLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The table of programs and their budgets that stands below the table of an agreement. */
final class ProgramTable {

    private final BudgetHead names;
    private final SheetGrid sheet;
    private final int head;
    private final BudgetCells budgets;
    private final Findings findings;
    private int last;

    /** @param head its head row */
    private ProgramTable(BudgetHead names, int head, BudgetCells budgets, Findings findings) {
        this.names = names;
        this.sheet = names.sheet();
        this.head = head;
        this.last = head;
        this.budgets = budgets;
        this.findings = findings;
    }

    /**
     * Reads the table if there is one in the rows from one to before another.
     *
     * @param lines takes in the column names
     * @return its last row, or the one before the first without such a table
     */
    static int read(
            BudgetHead names,
            int from,
            int end,
            BudgetCells budgets,
            Findings findings,
            DocumentPart part,
            List<PlanLine> lines) {
        return IntStream.range(from, end)
                .filter(names::isAt)
                .boxed()
                .findFirst()
                .map(head -> {
                    names.sheet()
                            .row(head)
                            .forEach(cell -> lines.add(new PlanLine(part, PlanLine.Kind.BUDGET_HEAD, cell.text())));
                    ProgramTable table = new ProgramTable(names, head, budgets, findings);
                    table.rows(end);
                    return table.last;
                })
                .orElse(from - 1);
    }

    private void rows(int end) {
        int program = names.programs(head).orElseThrow().column();
        int amount = names.amounts(head).orElseThrow().column();
        List<BigDecimal> sum = new ArrayList<>();
        for (int row = head + 1; row < end; row++) {
            GridCell text = sheet.effective(row, program);
            GridCell money = sheet.effective(row, amount);
            if (HeadFinder.isColumnNumbers(sheet, row)) {
                last = row;
                continue;
            }
            if (text.isBlank() && money.isBlank() || Lines.isSigning(text.text()) || Lines.isDateLine(money.text())) {
                break;
            }
            last = row;
            take(text, money, sum);
        }
    }

    private void take(GridCell text, GridCell money, List<BigDecimal> sum) {
        String program = Words.tidy(text.text());
        BigDecimal amount = money.isBlank() ? null : BudgetCells.amount(money);
        if (Totals.isTotal(program) || program.isEmpty()) {
            Totals.compare(amount, sum, money.address(), findings);
        } else if (money.isBlank()) {
            findings.add(Severity.WARNING, "planning.import.program-without-budget", text.address());
        } else {
            budgets.add(money, program);
            if (amount != null) {
                sum.add(amount);
            }
        }
    }
}
