package id.pantau.planning.editing;

import id.pantau.achievement.MoneyReader;
import id.pantau.achievement.Reading;
import id.pantau.shared.DomainException;
import java.math.BigDecimal;

/**
 * An amount as somebody wrote it, such as "Rp 29.295.000,-".
 *
 * @param text printed as it is
 */
public record BudgetAmount(String text) {

    private static final int LONGEST = 60;

    public BudgetAmount {
        text = text.strip();
    }

    /**
     * The amount in rupiah.
     *
     * @throws DomainException when the text is no amount, or a negative one, or could mean several
     */
    public BigDecimal rupiah() {
        if (text.length() <= LONGEST
                && MoneyReader.read(text) instanceof Reading.Read<BigDecimal>(BigDecimal amount, var notices)
                && amount.signum() >= 0) {
            return amount;
        }
        throw new DomainException("planning.edit.budget-unreadable", text);
    }
}
