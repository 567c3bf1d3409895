package id.pantau.progress.triage;

import id.pantau.achievement.Realized;
import id.pantau.uikit.Formats;
import java.util.Optional;

/** A share counts more than there is: 12 of 10. */
final class PartAboveWhole implements TriageCheck {

    private static final int DECIMALS = 2;

    @Override
    public Optional<Said> check(TriageCase row) {
        return row.entry().realized() instanceof Realized.Ratio ratio
                        && ratio.numerator().compareTo(ratio.denominator()) > 0
                ? Optional.of(Said.of(
                        Formats.number(ratio.numerator(), DECIMALS), Formats.number(ratio.denominator(), DECIMALS)))
                : Optional.empty();
    }
}
