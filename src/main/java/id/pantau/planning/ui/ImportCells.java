package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The cells something is said about; each leads to its row. */
final class ImportCells extends Composite<Div> {

    private static final int SHOWN = 12;

    /**
     * One cell.
     *
     * @param part key of the part it leads to; empty where nothing of the plan stands there
     */
    record Cell(String address, Optional<String> part) {}

    private final List<Cell> cells;
    private final Consumer<String> jump;

    ImportCells(List<Cell> cells, Consumer<String> jump) {
        this.cells = cells;
        this.jump = jump;
        getContent().addClassName("import-cells");
        getContent().add(new Span(text("planning.import.cell-count", cells.size())));
        show(0, SHOWN);
        if (cells.size() > SHOWN) {
            getContent().add(rest());
        }
        setVisible(!cells.isEmpty());
    }

    private NativeButton rest() {
        NativeButton rest = new NativeButton(text("planning.import.more-cells", cells.size() - SHOWN));
        rest.addClassName("import-cell");
        rest.addClickListener(click -> {
            getContent().remove(rest);
            show(SHOWN, cells.size());
        });
        return rest;
    }

    private void show(int from, int to) {
        cells.subList(from, Math.min(to, cells.size())).stream()
                .map(this::component)
                .forEach(getContent()::add);
    }

    private Component component(Cell cell) {
        return cell.part()
                .<Component>map(part -> button(cell.address(), part))
                .orElseGet(() -> new Span(cell.address()));
    }

    private NativeButton button(String address, String part) {
        NativeButton button = new NativeButton(address, click -> jump.accept(part));
        button.addClassName("import-cell");
        button.setAriaLabel(text("planning.import.show-cell", address));
        return button;
    }
}
