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

/** The budget cells of a plan: each is one allocation, however many rows its cell is merged over. */
final class BudgetCells {

    private final Places places;
    private final Findings findings;
    private final BudgetScale scale;
    private final List<NewAllocation> allocations = new ArrayList<>();
    private final Map<String, @Nullable Integer> indexByCell = new HashMap<>();

    /** @param header of the column; it may say that the amounts are in thousands or millions */
    BudgetCells(Places places, Findings findings, String header) {
        this.places = places;
        this.findings = findings;
        this.scale = new BudgetScale(header);
    }

    List<NewAllocation> allocations() {
        return allocations;
    }

    /** The place of the row's allocation in the list, null when the row has none. */
    @Nullable Integer index(TableRow row) {
        RowCell cell = row.cells().get(ColumnRole.BUDGET);
        if (cell == null) {
            return null;
        }
        String address = cell.source().address();
        if (!indexByCell.containsKey(address)) {
            indexByCell.put(address, add(cell.source(), null));
        }
        return indexByCell.get(address);
    }

    /**
     * Takes in an amount.
     *
     * @param program what it is for, in a table of programs
     * @return its place in the list, null when it cannot be read
     */
    @Nullable Integer add(GridCell cell, @Nullable String program) {
        BigDecimal amount = program == null ? scale.amount(cell) : amount(cell);
        if (amount == null) {
            findings.add(Severity.ERROR, "planning.import.budget-unreadable", cell.address(), Words.tidy(cell.text()));
            return null;
        }
        if (program == null && scale.zeros() > 0) {
            findings.add(Severity.WARNING, "planning.import.budget-scaled", cell.address(), scale.header());
        }
        String key = "P" + (allocations.size() + 1);
        allocations.add(new NewAllocation(key, amount, Words.tidy(cell.text()), program, null));
        places.put(key, cell.address());
        return allocations.size() - 1;
    }

    static @Nullable BigDecimal amount(GridCell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        return MoneyReader.read(cell.text()) instanceof Reading.Read<BigDecimal>(BigDecimal amount, var notices)
                ? amount
                : null;
    }
}
