package id.pantau.realization;

import id.pantau.achievement.Reading.Refused;
import id.pantau.shared.DomainException;

/** Something typed into a cell that cannot be taken without guessing. */
public class RefusedCellException extends DomainException {

    private final transient EntryCell cell;

    RefusedCellException(EntryCell cell, String typed, Refused<String> refusal) {
        super(
                refusal.couldMean().isEmpty() ? "realization.value.refused" : "realization.value.refused.meanings",
                typed.length() > RealizedValue.LONGEST_TEXT
                        ? typed.substring(0, RealizedValue.LONGEST_TEXT) + "…"
                        : typed.strip(),
                refusal.reason(),
                String.join("; ", refusal.couldMean()));
        this.cell = cell;
    }

    public EntryCell cell() {
        return cell;
    }
}
