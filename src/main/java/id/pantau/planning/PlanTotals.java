package id.pantau.planning;

import java.math.BigDecimal;

/**
 * How much of everything a stored plan holds, without the plan itself.
 *
 * @param headings tujuan, programs and kegiatan above objectives
 * @param marks periods ticked as printed; where the document says only how many, that many
 * @param quantities periods with a quantity as printed
 * @param openQuestions what the document leaves open and nobody has answered: actions without periods, indicators
 *     without a target
 * @param budgetStated sum of the budget cells as printed, in rupiah
 * @param budgetTotal sum of the budgets that count: confirmed repetitions are left out, in rupiah
 */
public record PlanTotals(
        long headings,
        long objectives,
        long indicators,
        long actions,
        long marks,
        long quantities,
        long openQuestions,
        BigDecimal budgetStated,
        BigDecimal budgetTotal) {}
