package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleGrain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of a plan as a tree grid; a schedule cell is marked where it stands. */
final class EditTree extends TreeGrid<EditRow> {

    private static final String CELLS = """
            ${item.marks === null ? null : html`<div class="mark-row" role="group" aria-label="${item.words}">
              ${item.marks.map((mark, index) => html`<button type="button" ?disabled="${item.closed}"
                class="mark-cell ${mark ? 'is-on' : ''}" aria-pressed="${mark ? 'true' : 'false'}"
                aria-label="${item.periods[index]}" title="${item.periods[index]} ${mark}"
                @click="${() => toggle(index + 1)}">${mark}</button>`)}
            </div>`}""";

    private final List<String> periods;
    private final TreeData<EditRow> tree = new TreeData<>();
    private List<EditRow> rows = List.of();

    /**
     * @param fillable whether somebody may mark the schedule cells of a row
     * @param toggled told the key of a row and the period whose cell was clicked
     */
    EditTree(
            @Nullable ScheduleGrain grain,
            boolean budgets,
            Predicate<EditRow> fillable,
            BiConsumer<String, Integer> toggled) {
        periods = grain == null
                ? List.of()
                : IntStream.rangeClosed(1, grain.periods())
                        .mapToObj(period -> PeriodChooser.name(grain, period))
                        .toList();
        setDataProvider(new TreeDataProvider<>(tree));
        addClassName("edit-tree");
        setSizeFull();
        getElement().setAttribute("aria-label", text("planning.edit.tree"));
        addHierarchyColumn(EditRow::words)
                .setHeader(text("planning.edit.column.part"))
                .setKey("part")
                .setSortable(false)
                .setFlexGrow(1)
                .setWidth("18rem")
                .setTooltipGenerator(EditRow::words);
        plain("target", EditRow::target, "6rem");
        if (grain != null) {
            addColumn(cells(fillable, toggled))
                    .setKey("schedule")
                    .setHeader(head())
                    .setWidth(grain == ScheduleGrain.MONTH ? "22rem" : "13rem")
                    .setFlexGrow(0);
        }
        plain("owner", EditRow::owner, "11rem");
        if (budgets) {
            plain("budget", EditRow::budget, "9rem");
        }
        setPartNameGenerator(
                row -> row.kind() == null ? "document" : row.kind().name().toLowerCase(Locale.ROOT));
    }

    private void plain(String key, ValueProvider<EditRow, String> value, String width) {
        addColumn(value)
                .setKey(key)
                .setHeader(text("planning.edit.column." + key))
                .setWidth(width)
                .setFlexGrow(0)
                .setTooltipGenerator(value::apply);
    }

    private LitRenderer<EditRow> cells(Predicate<EditRow> fillable, BiConsumer<String, Integer> toggled) {
        return LitRenderer.<EditRow>of(CELLS)
                .withProperty("marks", EditRow::marks)
                .withProperty("words", EditRow::words)
                .withProperty("closed", row -> !fillable.test(row))
                .withProperty("periods", row -> periods)
                .withFunction(
                        "toggle",
                        (row, arguments) ->
                                toggled.accept(row.key(), (int) arguments.get(0).asDouble()));
    }

    private Component head() {
        Div head = new Div();
        head.addClassName("mark-row");
        periods.forEach(period -> head.add(new Span(period)));
        return head;
    }

    /** Shows this content; what was folded unfolds only when it is new. */
    void show(NewPlan plan) {
        EditRows shown = new EditRows(plan, tree.clear());
        List<EditRow> before = rows;
        rows = shown.inOrder();
        getDataProvider().refreshAll();
        expand(rows.stream().filter(row -> !before.contains(row)).toList());
    }

    /** The row of that part. */
    Optional<EditRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** How many rows stand above the one of that part. */
    int place(String key) {
        return rows.stream().map(EditRow::key).toList().indexOf(key);
    }

    /** The part in that row, or in the last one. */
    String at(int place) {
        return rows.get(Math.min(place, rows.size() - 1)).key();
    }

    /** Selects the row of that part without being told of it. */
    void choose(String key) {
        row(key).ifPresent(this::select);
    }

    /** Puts the keyboard on the row of that part, when it was in this tree already. */
    void keepFocus(String key) {
        row(key).ifPresent(
                        row -> getElement().executeJs("window.pantauPlanEditor?.focusRow(this, $0)", shownAbove(row)));
    }

    /** Brings the row of that part into sight. */
    void reveal(String key) {
        row(key).ifPresent(this::scrollToItem);
    }

    /** How many rows are to be seen above this one; those below a folded row are not. */
    private long shownAbove(EditRow row) {
        return rows.stream()
                .takeWhile(above -> !above.equals(row))
                .filter(this::unfolded)
                .count();
    }

    private boolean unfolded(EditRow row) {
        EditRow above = tree.getParent(row);
        return above == null || (isExpanded(above) && unfolded(above));
    }

    /** Which part the person is at. */
    void onChoose(Consumer<String> chosen) {
        addSelectionListener(
                selection -> selection.getFirstSelectedItem().map(EditRow::key).ifPresent(chosen));
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
    }
}
