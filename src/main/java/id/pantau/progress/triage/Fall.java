package id.pantau.progress.triage;

import id.pantau.achievement.Direction;
import id.pantau.achievement.RollUp;
import id.pantau.realization.EntryDetails;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.Optional;

/** A value to date is below the one reported before, where more is better. */
final class Fall implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        boolean grows =
                row.measure().rollUp() == RollUp.LAST && row.measure().direction() == Direction.HIGHER_IS_BETTER;
        return grows
                ? row.figure(row.entry())
                        .flatMap(now -> row.earlier().reversed().stream()
                                .filter(entry -> row.figure(entry).isPresent())
                                .findFirst()
                                .flatMap(before -> compared(row, now, before)))
                : Optional.empty();
    }

    private static Optional<Said> compared(TriageCase row, BigDecimal now, EntryDetails before) {
        var target = row.measure().target();
        return row.figure(before)
                .filter(figure -> now.compareTo(figure) < 0)
                .map(figure -> Said.of(
                        Figures.words(now, target),
                        Figures.words(figure, target),
                        Formats.month(before.month().getMonth())));
    }
}
