package id.pantau.office;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner text of a document may stand for.
 *
 * @param text as the document writes it
 * @param match what it certainly stands for: remembered, written like a unit, or every unit; null when a person has to say
 * @param candidates every unit of the office and year, the likeliest first
 */
public record OwnerSuggestion(String text, @Nullable OwnerUnits match, List<UnitCandidate> candidates) {

    private static final BigDecimal LIKELY = new BigDecimal("0.85");

    public OwnerSuggestion {
        candidates = List.copyOf(candidates);
    }

    /** The units it probably means, for a person to confirm; several when the text names several. */
    public List<UnitCandidate> likely() {
        return candidates.stream()
                .filter(candidate -> candidate.similarity().compareTo(LIKELY) >= 0)
                .toList();
    }
}
