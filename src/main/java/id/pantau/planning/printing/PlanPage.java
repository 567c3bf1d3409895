package id.pantau.planning.printing;

import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import id.pantau.document.PageSetup.Orientation;
import id.pantau.planning.LayoutColumn;
import id.pantau.planning.PlanColumn;
import java.util.List;

/** The paper of a plan: Folio, lengthwise where a schedule or a column of headings needs the room. */
final class PlanPage {

    private static final int MOST_COLUMNS_UPRIGHT = 5;

    private PlanPage() {}

    /** @param mark seen on every page outside the text, or empty */
    static PageSetup of(List<LayoutColumn> columns, String mark) {
        PageSetup plain = PageSetup.of(PageSetup.Paper.F4, orientation(columns));
        PageMargins margins = new PageMargins(15, 13, 15, 13);
        return new PageSetup(plain.paper(), plain.orientation(), margins, mark, mark, true);
    }

    /** What the table may fill, in millimetres. */
    static int usableWidth(List<LayoutColumn> columns) {
        return of(columns, "").usableWidth();
    }

    private static Orientation orientation(List<LayoutColumn> columns) {
        boolean lengthwise = columns.size() > MOST_COLUMNS_UPRIGHT
                || columns.stream().anyMatch(column -> column.holds() == PlanColumn.HEADING);
        return lengthwise ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }
}
