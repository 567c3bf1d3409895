package id.pantau.planning;

import java.math.BigDecimal;

/**
 * A budget cell (pagu) to be stored; it may cover several actions and counts once.
 *
 * @param amount in rupiah
 * @param raw as printed
 */
public record NewAllocation(BigDecimal amount, String raw) {}
