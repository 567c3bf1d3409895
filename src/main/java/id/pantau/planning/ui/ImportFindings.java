package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.planning.Finding;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the reader has to say about a sheet: each cause once, with its cells. */
final class ImportFindings extends Composite<Div> {

    private final ImportPlaces places;
    private final Consumer<String> jump;

    /** @param jump takes the key of a part to the eyes of the person */
    ImportFindings(List<Finding> findings, ImportPlaces places, Consumer<String> jump) {
        this.places = places;
        this.jump = jump;
        getContent().addClassName("import-findings");
        findings.stream().map(this::notice).forEach(getContent()::add);
        setVisible(!findings.isEmpty());
    }

    private Component notice(Finding finding) {
        Tone tone = tone(finding.severity());
        Span weight = new Span(text("planning.import.severity." + finding.severity()));
        weight.addClassName("import-weight");
        Span sentence = new Span(text(finding.code(), finding.arguments().toArray()));
        Div words = new Div(new Paragraph(weight, sentence), new ImportCells(cells(finding), jump));
        Div notice = new Div(tone.icon().create(), words);
        notice.addClassNames("notice", tone.className());
        return notice;
    }

    private List<ImportCells.Cell> cells(Finding finding) {
        return IntStream.range(0, finding.cells().size())
                .mapToObj(index -> new ImportCells.Cell(finding.cells().get(index), places.partOf(finding, index)))
                .toList();
    }

    private static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case QUESTION -> Tone.INFO;
        };
    }
}
