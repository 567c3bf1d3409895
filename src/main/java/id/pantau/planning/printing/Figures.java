package id.pantau.planning.printing;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.planning.NewAllocation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, targets and amounts as they were printed.
 *
 * <p>A workbook may hold them as numbers, so that they can be reckoned with, but only where its cell then shows the very
 * signs of the document: 100 and 100% do, 97.5 % and 1183 do not.
 *
 * @param asNumbers whether numbers are wanted where they show the same
 */
record Figures(boolean asNumbers) {

    private static final Pattern WHOLE = Pattern.compile("(0|[1-9]\\d{0,2})(%?)");

    BodyCell cell(@Nullable String printed, Alignment side) {
        if (printed == null) {
            return BodyCell.empty();
        }
        Matcher whole = WHOLE.matcher(printed);
        if (!asNumbers || !whole.matches()) {
            return BodyCell.text(printed).aligned(side).middled();
        }
        BigDecimal number = new BigDecimal(whole.group(1));
        BodyCell cell = whole.group(2).isEmpty() ? BodyCell.number(number, 0) : BodyCell.percent(number, 0);
        return cell.aligned(side).middled();
    }

    BodyCell money(NewAllocation allocation) {
        boolean shownAlike = allocation.amount().stripTrailingZeros().scale() <= 0
                && allocation.raw().equals(String.format(Locale.ROOT, "%,.0f", allocation.amount()));
        BodyCell cell =
                asNumbers && shownAlike ? BodyCell.number(allocation.amount(), 0) : BodyCell.text(allocation.raw());
        return cell.aligned(Alignment.RIGHT).middled();
    }
}
