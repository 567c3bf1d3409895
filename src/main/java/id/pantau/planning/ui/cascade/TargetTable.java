package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.cascade.CascadeIndicator;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.TargetDifference;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** The links along which the promise changes, target beside target. */
final class TargetTable {

    private final CascadeMap map;
    private final List<TargetDifference> differences;

    TargetTable(CascadeMap map) {
        this.map = map;
        differences = map.targetDifferences();
    }

    Component panel() {
        if (differences.isEmpty()) {
            return new EmptyState(Icons.APPROVE, text("planning.cascade.targets-same"));
        }
        Div panel = new Div(new Paragraph(text("planning.cascade.targets-about")), new HtmlTable(markup()));
        panel.addClassName("cascade-panel");
        return panel;
    }

    private TableMarkup markup() {
        TableMarkup table = new TableMarkup(text("planning.cascade.section.TARGETS"));
        TableRow head = table.header();
        head.cell(text("planning.cascade.indicator"));
        head.cell(text("planning.cascade.target-above"));
        head.cell(text("planning.cascade.target-below"));
        head.cell(text("planning.cascade.taken-by"));
        head.cell(text("planning.cascade.difference"));
        differences.forEach(difference -> row(table.row(), difference));
        return table;
    }

    private void row(TableRow row, TargetDifference difference) {
        CascadeIndicator indicator = map.indicator(difference.link().parent()).orElseThrow();
        row.heading(indicator.text())
                .note(map.plan(indicator.node().plan()).orElseThrow().owner());
        row.cell(LinkWords.target(difference.above())).number();
        row.cell(difference.below().stream().map(LinkWords::target).collect(Collectors.joining(" + ")))
                .number();
        row.cell(map.plan(difference.link().child().plan()).orElseThrow().owner());
        row.cell("").badge(Tone.INFO, text("planning.cascade.kind." + difference.kind()));
    }
}
