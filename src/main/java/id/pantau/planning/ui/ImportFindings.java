package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.planning.Finding;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;

/** What the reader has to say about a sheet: each cause once, with its cells, and each cell leads to its row. */
final class ImportFindings extends Composite<Div> {

    private static final int CELLS_SHOWN = 12;

    private final ImportPlaces places;
    private final Consumer<String> jump;

    /** @param jump takes the key of a part to the eyes of the person */
    ImportFindings(List<Finding> findings, ImportPlaces places, Consumer<String> jump) {
        this.places = places;
        this.jump = jump;
        getContent().addClassName("import-findings");
        findings.stream().map(this::notice).forEach(getContent()::add);
    }

    private Component notice(Finding finding) {
        Tone tone = tone(finding.severity());
        Span weight = new Span(text("planning.import.severity." + finding.severity()));
        weight.addClassName("import-weight");
        Paragraph sentence =
                new Paragraph(weight, new Span(text(finding.code(), finding.arguments().toArray())));
        Div words = new Div(sentence);
        if (!finding.cells().isEmpty()) {
            words.add(cells(finding));
        }
        Div notice = new Div(tone.icon().create(), words);
        notice.addClassNames("notice", tone.className());
        return notice;
    }

    private Component cells(Finding finding) {
        Div cells = new Div();
        cells.addClassName("import-cells");
        cells.add(new Span(text("planning.import.cell-count", finding.cells().size())));
        show(cells, finding, 0, CELLS_SHOWN);
        int more = finding.cells().size() - CELLS_SHOWN;
        if (more > 0) {
            NativeButton rest = new NativeButton(text("planning.import.more-cells", more));
            rest.addClassName("import-cell");
            rest.addClickListener(click -> {
                cells.remove(rest);
                show(cells, finding, CELLS_SHOWN, finding.cells().size());
            });
            cells.add(rest);
        }
        return cells;
    }

    private void show(Div cells, Finding finding, int from, int to) {
        for (int index = from; index < Math.min(to, finding.cells().size()); index++) {
            cells.add(cell(finding, index));
        }
    }

    private Component cell(Finding finding, int index) {
        String address = finding.cells().get(index);
        return places.partOf(finding, index)
                .<Component>map(key -> {
                    NativeButton button = new NativeButton(address, click -> jump.accept(key));
                    button.addClassName("import-cell");
                    button.setAriaLabel(text("planning.import.show-cell", address));
                    return button;
                })
                .orElseGet(() -> new Span(address));
    }

    private static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case QUESTION -> Tone.INFO;
        };
    }
}
