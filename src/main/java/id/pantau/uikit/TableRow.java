package id.pantau.uikit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One row of a {@link TableMarkup}: its cells from left to right, leaving out places that a cell above covers. */
public final class TableRow {

    private final boolean header;
    private final List<TableCell> cells = new ArrayList<>();
    private final List<String> classNames = new ArrayList<>();

    TableRow(boolean header) {
        this.header = header;
    }

    public TableRow classes(String... names) {
        classNames.addAll(List.of(names));
        return this;
    }

    /** A new cell; in a header row it is the heading of its columns. */
    public TableCell cell(String text) {
        return added(new TableCell(text, header ? TableCell.Kind.COLUMN : TableCell.Kind.DATA));
    }

    /** A new cell that names its row (or, covering several, its group of rows). */
    public TableCell heading(String text) {
        return added(new TableCell(text, TableCell.Kind.ROW));
    }

    void appendTo(Element section, ColumnPlaces places, KeptColumns kept) {
        Element row = section.appendElement("tr");
        classNames.forEach(row::addClass);
        places.startRow();
        cells.forEach(cell -> cell.appendTo(row, places, kept));
    }

    private TableCell added(TableCell cell) {
        cells.add(cell);
        return cell;
    }
}
