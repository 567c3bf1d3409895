package id.pantau.planning.template;

import static id.pantau.uikit.Texts.text;

import id.pantau.document.Block;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.InputColumn;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.PageSetup.Orientation;
import id.pantau.document.PageSetup.Paper;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import id.pantau.document.SheetForm;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleGrain;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Language;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A workbook to fill in.
 *
 * @param owner whose plan it will be, as its title says
 * @param units the words to choose from for who is in charge
 */
record PlanTemplate(TemplateKind kind, FiscalYear year, String owner, List<String> units) {

    /** The sheets beside the one to fill in; whoever brings the workbook back means only that one. */
    static final String EXAMPLE = "Contoh";

    static final String NOTES = "Petunjuk";

    private static final int EMPTY_ROWS = 100;
    private static final String NOTE = "planning.template.note.";

    PlanTemplate {
        units = List.copyOf(units);
    }

    /** The workbook with empty rows, an example and notes. */
    OfficeDocument document(NewPlan example, Instant created) {
        DataTable toFillIn = table(new TemplateRows(kind).empty(EMPTY_ROWS)).asForm(form());
        DataTable shown = table(new TemplateRows(kind).of(example));
        return document(
                created,
                section(kind.sheet(), title(owner, year.value()), toFillIn),
                section(
                        EXAMPLE,
                        title(example.header().owner(), example.header().year().value()),
                        shown),
                new Section(NOTES, page(Orientation.PORTRAIT), notes()));
    }

    /** The workbook filled in with a plan. */
    OfficeDocument filled(NewPlan plan, Instant created) {
        return document(
                created, section(kind.sheet(), title(owner, year.value()), table(new TemplateRows(kind).of(plan))));
    }

    private OfficeDocument document(Instant created, Section... sections) {
        return new OfficeDocument(kind.title() + " " + year, owner, created, List.of(sections));
    }

    private Section section(String name, Heading title, DataTable table) {
        return new Section(name, page(Orientation.LANDSCAPE), List.of(title, table));
    }

    private static PageSetup page(Orientation orientation) {
        return PageSetup.of(Paper.F4, orientation);
    }

    private Heading title(String whose, int of) {
        return Heading.of(kind.title(), whose.toUpperCase(java.util.Locale.ROOT), "TAHUN " + of);
    }

    private DataTable table(TemplateRows rows) {
        List<Integer> widths = kind.columns().stream()
                .flatMap(column -> Stream.generate(column::width).limit(width(column)))
                .toList();
        return new DataTable(widths, head(), false, rows.list());
    }

    private int width(TemplateColumn column) {
        return column == TemplateColumn.SCHEDULE ? grain().periods() : 1;
    }

    private ScheduleGrain grain() {
        return Objects.requireNonNull(kind.grain());
    }

    private List<List<HeaderCell>> head() {
        if (kind.grain() == null) {
            return List.of(kind.columns().stream()
                    .map(column -> HeaderCell.of(column.head()))
                    .toList());
        }
        List<HeaderCell> names = kind.columns().stream()
                .map(column -> column == TemplateColumn.SCHEDULE
                        ? HeaderCell.wide(column.head(), grain().periods())
                        : HeaderCell.tall(column.head(), 2))
                .toList();
        List<HeaderCell> periods = IntStream.rangeClosed(1, grain().periods())
                .mapToObj(this::period)
                .map(HeaderCell::of)
                .toList();
        return List.of(names, periods);
    }

    private String period(int period) {
        return grain() == ScheduleGrain.MONTH ? Formats.shortMonth(Month.of(period)) : Formats.shortQuarter(period);
    }

    private SheetForm form() {
        return new SheetForm(
                kind.columns().stream()
                        .flatMap(column -> Stream.generate(() -> input(column)).limit(width(column)))
                        .toList(),
                Math.min(3, kind.columns().size() - 1));
    }

    private InputColumn input(TemplateColumn column) {
        InputColumn input = switch (column) {
            case UNIT -> choice(MeasureUnits.KNOWN, column);
            case SCHEDULE -> choice(List.of("√"), column);
            case OWNER -> units.isEmpty() ? InputColumn.open() : choice(units, column);
            default -> InputColumn.open();
        };
        return input.hinted(text(Language.INDONESIAN, column.hint()));
    }

    private static InputColumn choice(List<String> words, TemplateColumn column) {
        return InputColumn.choice(words, text(Language.INDONESIAN, "planning.template.refused", column.head()));
    }

    private static List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        notes.add(Heading.of(text(Language.INDONESIAN, "planning.template.notes")));
        for (int note = 1; id.pantau.uikit.Texts.knows(NOTE + note); note++) {
            notes.add(Paragraph.of(note + ". " + text(Language.INDONESIAN, NOTE + note)));
        }
        return notes;
    }
}
