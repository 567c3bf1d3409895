package id.pantau.document.xlsx;

import id.pantau.document.Block;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.Letterhead;
import id.pantau.document.PageBreak;
import id.pantau.document.Paragraph;
import id.pantau.document.Picture;
import id.pantau.document.PlacedCell;
import id.pantau.document.Section;
import id.pantau.document.Signatures;
import id.pantau.document.layout.PageFill;
import java.util.List;

/** How bad it is when a page begins with a row: between blocks it costs little, within the signatures very much. */
final class PageCosts {

    /** More than any empty paper. */
    static final double TOGETHER = 20;

    /** The head of the table above would be printed over the table below. */
    private static final double BELOW_TABLE = 5;

    private static final int SMALL_TABLE = 8;

    private final List<Block> blocks;

    PageCosts(Section section) {
        this.blocks = section.blocks();
    }

    /** The cost of a page that begins with a block. */
    double before(int index) {
        if (index > 0 && (announces(blocks.get(index - 1)) || closesTable(index))) {
            return TOGETHER;
        }
        return blocks.get(index) instanceof DataTable && tableAbove(index) ? BELOW_TABLE : 0;
    }

    /** The cost of a page that begins with the second or a later row of a block. */
    static double within(Block block) {
        return block instanceof Paragraph ? 1 : TOGETHER;
    }

    private static boolean announces(Block block) {
        return switch (block) {
            case Letterhead letterhead -> true;
            case Heading heading -> true;
            case KeyValues keyValues -> true;
            case Paragraph paragraph -> false;
            case DataTable table -> false;
            case Picture picture -> false;
            case Signatures signatures -> false;
            case PageBreak pageBreak -> false;
        };
    }

    /** Whether a block belongs to the closing words and signatures that must not stand on a page without the table. */
    private boolean closesTable(int index) {
        return tableAbove(index)
                && blocks.subList(index, blocks.size()).stream()
                        .allMatch(block -> block instanceof Paragraph || block instanceof Signatures)
                && blocks.getLast() instanceof Signatures;
    }

    private boolean tableAbove(int index) {
        return blocks.subList(0, index).stream().anyMatch(DataTable.class::isInstance);
    }

    /** The costs of pages that begin with the rows of the body of a table. */
    static double[] ofBody(DataTable table) {
        int[] crossing = new int[table.body().size()];
        for (PlacedCell<BodyCell> cell : table.placedBody()) {
            for (int row = cell.range().firstRow() + 1; row <= cell.range().lastRow(); row++) {
                crossing[row]++;
            }
        }
        double[] costs = new double[crossing.length];
        for (int row = 0; row < costs.length; row++) {
            boolean belowTitle = row > 0 && table.body().get(row - 1).kind() == BodyRow.Kind.GROUP;
            boolean whole = row == 0 || costs.length <= SMALL_TABLE;
            costs[row] = whole ? TOGETHER : PageFill.cost(crossing[row], belowTitle);
        }
        return costs;
    }
}
