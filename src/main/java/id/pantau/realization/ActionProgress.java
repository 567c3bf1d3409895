package id.pantau.realization;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionItemId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a planned action came in a month.
 *
 * @param carriedOut whether what was scheduled was done; null while nobody has said
 * @param physicalPercent progress of the work to date, 0 to 100
 * @param spent rupiah spent in this month alone
 */
public record ActionProgress(
        ActionItemId action,
        @Nullable CarriedOut carriedOut,
        @Nullable BigDecimal physicalPercent,
        @Nullable BigDecimal spent,
        @Nullable SpendingBasis basis) {

    /** The fields each action has, in the order in which they are asked for. */
    static final List<EntryField> FIELDS = List.of(EntryField.CARRIED_OUT, EntryField.PHYSICAL, EntryField.SPENT);

    static ActionProgress none(ActionItemId action) {
        return new ActionProgress(action, null, null, null, null);
    }

    /** The same progress of the action as another version of the plan knows it. */
    ActionProgress on(ActionItemId other) {
        return new ActionProgress(other, carriedOut, physicalPercent, spent, basis);
    }

    Stream<EntryCell> cells() {
        return FIELDS.stream().map(field -> EntryCell.of(field, action));
    }

    boolean isBlank() {
        return carriedOut == null && physicalPercent == null && spent == null;
    }

    /** What a field holds in the form in which it is stored; "" for nothing. */
    String text(EntryField field) {
        return switch (field) {
            case CARRIED_OUT -> Objects.toString(carriedOut, "");
            case PHYSICAL -> plain(physicalPercent);
            case SPENT -> plain(spent);
            default -> "";
        };
    }

    /**
     * The same progress but for one field, given in the form in which it is stored.
     *
     * @param usual the paper that counts in the office
     */
    ActionProgress with(EntryField field, String text, SpendingBasis usual) {
        return switch (field) {
            case CARRIED_OUT ->
                new ActionProgress(
                        action, text.isEmpty() ? null : CarriedOut.valueOf(text), physicalPercent, spent, basis);
            case PHYSICAL -> new ActionProgress(action, carriedOut, number(text), spent, basis);
            case SPENT ->
                new ActionProgress(action, carriedOut, physicalPercent, number(text), text.isEmpty() ? null : usual);
            default -> throw new IllegalArgumentException("no field of an action: " + field);
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
