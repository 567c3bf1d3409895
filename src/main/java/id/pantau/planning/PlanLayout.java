package id.pantau.planning;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a document looks around its rows: what stands above and below its tables, and how the head of the main table is
 * built.
 *
 * @param lines in the order of the document
 * @param head cells row by row from the left
 * @param columns from the left
 */
public record PlanLayout(List<PlanLine> lines, List<HeadCell> head, List<LayoutColumn> columns) {

    /** Of a plan that was not read from a document. */
    public static final PlanLayout NONE = new PlanLayout(List.of(), List.of(), List.of());

    public PlanLayout {
        lines = List.copyOf(lines);
        head = List.copyOf(head);
        columns = List.copyOf(columns);
    }

    /** The texts of one kind in one part, in the order of the document. */
    public List<String> texts(DocumentPart part, PlanLine.Kind kind) {
        return lines(part, kind).map(PlanLine::text).toList();
    }

    private Stream<PlanLine> lines(DocumentPart part, PlanLine.Kind kind) {
        return lines.stream().filter(line -> line.part() == part && line.kind() == kind);
    }

    /** How many rows the head of the table has. */
    public int headRows() {
        return head.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }
}
