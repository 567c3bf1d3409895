package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.Emphasis;
import id.pantau.document.HeaderCell;
import id.pantau.document.InputColumn;
import id.pantau.document.SheetForm;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.MonthTask;
import id.pantau.uikit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of the sheet: what people see, and at its right two hidden columns with the key of each line and what it
 * held.
 *
 * @param seen by key what the hidden cell of each line says
 * @param seal the hidden head of the table
 */
record SheetTable(MonthTask task, List<SheetLine> lines, Map<String, String> seen, SheetSeal seal) {

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.values());
    private static final int HIDDEN_WIDTH = 1;
    private static final int HIDDEN = 2;
    private static final int FROZEN = 2;

    DataTable table() {
        List<Integer> widths = Stream.concat(
                        COLUMNS.stream().map(SheetColumn::width), Stream.of(HIDDEN_WIDTH, HIDDEN_WIDTH))
                .toList();
        List<HeaderCell> head = Stream.concat(
                        COLUMNS.stream().map(SheetColumn::head), Stream.of(seal.toString(), ReturnedSheet.SEEN))
                .map(HeaderCell::of)
                .toList();
        List<String> marks = Stream.concat(
                        COLUMNS.stream().map(SheetColumn::mark), Stream.of(ReturnedSheet.KEY, ReturnedSheet.SEEN))
                .toList();
        return new DataTable(widths, List.of(head), marks, body()).asForm(form());
    }

    private static SheetForm form() {
        return new SheetForm(
                Stream.concat(
                                COLUMNS.stream().map(SheetTable::input),
                                Stream.of(InputColumn.hidden(), InputColumn.hidden()))
                        .toList(),
                FROZEN);
    }

    private static InputColumn input(SheetColumn column) {
        List<String> choices = column.field().map(SheetWords::choices).orElse(List.of());
        InputColumn open = choices.isEmpty()
                ? InputColumn.open()
                : InputColumn.choice(
                        choices, text(Language.INDONESIAN, "realization.workbook.choice.refused", column.head()));
        return column.field().isEmpty()
                ? InputColumn.locked()
                : open.keeping(column.typing()).hinted(column.hint());
    }

    private List<BodyRow> body() {
        List<BodyRow> rows = new ArrayList<>();
        String objective = "";
        for (SheetLine line : lines) {
            if (!line.row().objective().key().equals(objective)) {
                objective = line.row().objective().key();
                rows.add(group(line.row().objective()));
            }
            rows.add(row(line));
        }
        return rows;
    }

    private static BodyRow group(ObjectiveDetails objective) {
        String number = objective.number() == null ? "" : objective.number() + " ";
        String words = text(Language.INDONESIAN, "realization.workbook.objective", number + objective.text());
        return new BodyRow(
                List.of(BodyCell.text(words).wide(COLUMNS.size()), BodyCell.empty(), BodyCell.empty()),
                BodyRow.Kind.GROUP);
    }

    private BodyRow row(SheetLine line) {
        SheetFigures figures = new SheetFigures(line);
        Stream<BodyCell> shown = COLUMNS.stream()
                .map(column -> column.field()
                        .map(field -> input(line, field))
                        .orElseGet(() -> read(column, figures.of(column), line)));
        Stream<BodyCell> hidden =
                Stream.of(line.key(), seen.getOrDefault(line.key(), "")).map(BodyCell::text);
        return new BodyRow(Stream.concat(shown, hidden).toList(), BodyRow.Kind.DETAIL);
    }

    private BodyCell input(SheetLine line, EntryField field) {
        Optional<EntryCell> cell = line.cell(field);
        BodyCell shown =
                cell.map(it -> CellShown.of(field, line.row().text(it))).orElseGet(BodyCell::empty);
        return cell.filter(it -> line.isOpen(it, task.period())).isPresent() ? shown : shown.closed();
    }

    private static BodyCell read(SheetColumn column, String words, SheetLine line) {
        BodyCell cell = BodyCell.text(words);
        return switch (column) {
            case NUMBER -> cell;
            case ROW -> line.action() == null ? cell.emphasized(Emphasis.BOLD) : cell;
            case TARGET -> line.action() == null ? cell.aligned(Alignment.RIGHT) : cell;
            case SCHEDULE -> cell.aligned(Alignment.CENTER);
            default -> cell.aligned(Alignment.RIGHT);
        };
    }
}
