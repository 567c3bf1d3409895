package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.cascade.CascadeIndicator;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.TargetDifference;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.util.List;

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
        TableMarkup table = new TableMarkup(text("planning.cascade.section.TARGETS"))
                .keep("24rem")
                .keepOnPhone(1);
        TableRow head = table.header();
        head.cell(text("planning.cascade.indicator"));
        head.cell(text("planning.cascade.target"));
        head.cell(text("planning.cascade.taken-by"));
        differences.forEach(difference -> row(table.row(), difference));
        return table;
    }

    private void row(TableRow row, TargetDifference difference) {
        CascadeIndicator indicator = map.indicator(difference.link().parent()).orElseThrow();
        row.heading(indicator.text())
                .note(map.tree().plan(indicator.node().plan()).orElseThrow().owner());
        row.cell(text(
                        "planning.cascade.target-change",
                        LinkWords.target(difference.above()),
                        LinkWords.targets(difference)))
                .note(text("planning.cascade.kind." + difference.kind()));
        CascadeLink link = difference.link();
        row.cell(map.objective(link.child()).orElseThrow().text())
                .note(map.tree().plan(link.child().plan()).orElseThrow().owner());
    }
}
