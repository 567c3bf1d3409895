package id.pantau.planning.cascade;

import java.math.BigDecimal;

/**
 * What a plan gives to a program.
 *
 * @param program as printed
 * @param amount in rupiah
 */
public record CascadeBudget(String program, BigDecimal amount) {}
