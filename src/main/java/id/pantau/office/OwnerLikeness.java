package id.pantau.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How likely an owner text means a unit, whatever its abbreviations, slips of the finger and order of words. */
final class OwnerLikeness {

    private static final double OTHER_KIND = 0.6;
    private static final double UNSAID_KIND = 0.95;

    private final List<NamedUnit> named;

    OwnerLikeness(String ownerText) {
        named = NamedUnit.in(ownerText);
    }

    /** From 0 (nothing in common) to 1 (the same words), two decimals; of a text that names several, the likest counts. */
    BigDecimal to(UnitSummary unit) {
        Set<String> words = new HashSet<>();
        NamedUnit.in(unit.name()).forEach(part -> words.addAll(part.words()));
        double most = named.stream()
                .mapToDouble(part -> kind(part, unit.kind()) * shared(part.words(), words))
                .max()
                .orElse(0);
        return BigDecimal.valueOf(most).setScale(2, RoundingMode.HALF_UP);
    }

    private static double kind(NamedUnit part, UnitKind kind) {
        if (part.kind() == null) {
            return UNSAID_KIND;
        }
        return part.kind() == kind ? 1 : OTHER_KIND;
    }

    /** The share of the words of both that have a counterpart, each counted once and as far as it is alike. */
    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return (counterparts(one, other) + counterparts(other, one)) / (one.size() + other.size());
    }

    private static double counterparts(Set<String> words, Set<String> among) {
        return words.stream()
                .mapToDouble(word -> among.stream()
                        .mapToDouble(candidate -> WordLikeness.of(word, candidate))
                        .max()
                        .orElse(0))
                .sum();
    }
}
