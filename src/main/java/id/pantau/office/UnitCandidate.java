package id.pantau.office;

import java.math.BigDecimal;

/**
 * A unit that an owner text may mean.
 *
 * @param similarity 0 for nothing in common, 1 for the same words, two decimals
 */
public record UnitCandidate(UnitSummary unit, BigDecimal similarity) {}
