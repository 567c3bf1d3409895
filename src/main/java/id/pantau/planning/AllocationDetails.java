package id.pantau.planning;

import java.math.BigDecimal;

/**
 * A budget (pagu) of a plan.
 *
 * @param amount in rupiah
 */
public record AllocationDetails(long id, BigDecimal amount, String raw) {}
