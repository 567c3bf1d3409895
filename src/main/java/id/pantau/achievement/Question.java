package id.pantau.achievement;

import org.jspecify.annotations.Nullable;

/**
 * A target and a realization as a person types them, to be measured.
 *
 * @param direction null for the usual one: inside a range, otherwise higher is better
 * @param formula null for the usual one of the direction
 * @param indicator the indicator's wording, which settles what a bare number is; null when there is none
 */
public record Question(
        @Nullable String target,
        @Nullable String realization,
        @Nullable Direction direction,
        @Nullable Formula formula,
        Cap cap,
        @Nullable String indicator) {

    /** A question with the usual formula and cap. */
    public static Question of(@Nullable String target, @Nullable String realization, @Nullable Direction direction) {
        return new Question(target, realization, direction, null, Cap.USUAL, null);
    }
}
