package id.pantau.planning.importing;

import id.pantau.achievement.MoneyReader;
import id.pantau.achievement.Reading;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAllocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The budget cells of a table: each is one allocation, however many rows its cell is merged over. */
class BudgetCells {

    private final Findings findings;
    private final List<NewAllocation> allocations = new ArrayList<>();
    private final Map<String, @Nullable Integer> indexByCell = new HashMap<>();

    BudgetCells(Findings findings) {
        this.findings = findings;
    }

    List<NewAllocation> allocations() {
        return allocations;
    }

    /** The place of the row's allocation in the list, null when the row has none. */
    @Nullable Integer index(TableRow row) {
        if (row.text(ColumnRole.BUDGET) == null) {
            return null;
        }
        String cell = row.address(ColumnRole.BUDGET);
        if (!indexByCell.containsKey(cell)) {
            indexByCell.put(cell, add(row, cell));
        }
        return indexByCell.get(cell);
    }

    private @Nullable Integer add(TableRow row, String address) {
        GridCell cell = row.head()
                .of(ColumnRole.BUDGET)
                .map(columns -> row.cell(columns.first()))
                .orElseThrow();
        BigDecimal amount = amount(cell);
        if (amount == null) {
            findings.add(Severity.ERROR, "planning.import.budget-unreadable", address, cell.text());
            return null;
        }
        allocations.add(new NewAllocation("P" + (allocations.size() + 1), amount, Words.tidy(cell.text()), null, null));
        return allocations.size() - 1;
    }

    private static @Nullable BigDecimal amount(GridCell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        return MoneyReader.read(cell.text()) instanceof Reading.Read<BigDecimal>(BigDecimal amount, var notices)
                ? amount
                : null;
    }
}
