package id.pantau.calculator.ui;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How directions and formulas are called in the address of the page. */
final class AddressWords {

    private AddressWords() {}

    static String word(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "tinggi";
            case LOWER_IS_BETTER -> "rendah";
            case RANGE -> "rentang";
        };
    }

    static String word(Formula formula) {
        return switch (formula) {
            case RATIO -> "rasio";
            case COMPLEMENT -> "selisih";
            case INVERSE_RATIO -> "rasio-terbalik";
            case RANGE -> "rentang";
        };
    }

    /** The direction called so; null for any other word. */
    static @Nullable Direction direction(Optional<String> word) {
        return Arrays.stream(Direction.values())
                .filter(direction -> word.equals(Optional.of(word(direction))))
                .findFirst()
                .orElse(null);
    }

    /** The formula called so; null for any other word. */
    static @Nullable Formula formula(Optional<String> word) {
        return Arrays.stream(Formula.values())
                .filter(formula -> word.equals(Optional.of(word(formula))))
                .findFirst()
                .orElse(null);
    }
}
