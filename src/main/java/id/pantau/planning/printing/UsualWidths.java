package id.pantau.planning.printing;

import id.pantau.planning.LayoutColumn;
import id.pantau.planning.PlanColumn;
import java.util.List;

/** How wide the columns of a usual table are, in characters as in a workbook. */
final class UsualWidths {

    private static final double MILLIMETRES_OF_A_CHARACTER = 7 * 25.4 / 96;
    /** Of a column below which amounts such as "Rp 30.508.381.000,-" stand. */
    static final int ABOVE_MONEY = 22;

    private static final int NARROWEST_WORDS = 14;
    private static final int QUARTERS = 4;
    /** Of what a page holds; letters of 9 points become 8. */
    private static final double WIDEST = 1.12;

    private UsualWidths() {}

    static int wished(PlanColumn column, int periods) {
        return switch (column) {
            case NUMBER -> 5;
            case TARGET, OUTPUT -> 11;
            case BUDGET -> 16;
            case PERIOD -> periods == QUARTERS ? 7 : 4;
            case PROGRAM, OWNER -> 20;
            case OBJECTIVE, INDICATOR, HEADING -> 34;
            case ACTIVITY, SUB_ACTIVITY -> 30;
            case OTHER -> 12;
        };
    }

    /** The columns of words made narrower or wider until the table fills its page. */
    static List<LayoutColumn> fitted(List<LayoutColumn> columns) {
        int page = (int) (PlanPage.usableWidth(columns) / MILLIMETRES_OF_A_CHARACTER);
        int words = sum(columns, true);
        double scale = (double) (page - sum(columns, false)) / words;
        return columns.stream()
                .map(column -> ofWords(column)
                        ? new LayoutColumn(
                                column.holds(), Math.max(NARROWEST_WORDS, (int) Math.floor(column.width() * scale)))
                        : column)
                .toList();
    }

    /** The width of a column in millimetres. */
    static int millimetres(LayoutColumn column) {
        return Math.max(1, (int) Math.round(column.width() * MILLIMETRES_OF_A_CHARACTER));
    }

    /** Widths in millimetres made to fill a page, or to be so much wider that letters become only a little smaller. */
    static List<Integer> onPaper(List<Integer> widths, int page) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        double scale = Math.clamp((double) total, page, page * WIDEST) / total;
        return widths.stream()
                .map(width -> (int) Math.max(1, Math.round(width * scale)))
                .toList();
    }

    private static int sum(List<LayoutColumn> columns, boolean words) {
        return columns.stream()
                .filter(column -> ofWords(column) == words)
                .mapToInt(LayoutColumn::width)
                .sum();
    }

    private static boolean ofWords(LayoutColumn column) {
        return switch (column.holds()) {
            case NUMBER, TARGET, OUTPUT, BUDGET, PERIOD -> false;
            default -> true;
        };
    }
}
