package id.pantau.planning.cascade;

import java.math.BigDecimal;

/**
 * What one of the plans gives to a program.
 *
 * @param amount in rupiah
 */
record BudgetRow(long plan, String program, BigDecimal amount) {

    CascadeBudget details() {
        return new CascadeBudget(program, amount);
    }
}
