package id.pantau.calculator.ui;

import id.pantau.achievement.Cap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Caps as they are chosen or typed: "tanpa", or percent points with or without the sign. */
final class TypedCap {

    static final String NONE = "tanpa";
    static final String USUAL = "120";
    static final List<String> CHOICES = List.of(NONE, "100", USUAL);

    // short, so that no number can be larger than what writing it out can bear
    private static final String PERCENT = "[0-9]{1,6}(,[0-9]{1,4})?";

    private TypedCap() {}

    /** The text without blanks, sign and English decimal point. */
    static String tidy(String typed) {
        return typed.replace("%", "").replace('.', ',').strip().toLowerCase(Locale.ROOT);
    }

    /** The cap a tidy text means; empty when it means none. */
    static Optional<Cap> read(String tidy) {
        if (tidy.equals(NONE)) {
            return Optional.of(Cap.NONE);
        }
        return Optional.of(tidy)
                .filter(text -> text.matches(PERCENT))
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(percent -> percent.signum() > 0)
                .map(Cap::new);
    }
}
