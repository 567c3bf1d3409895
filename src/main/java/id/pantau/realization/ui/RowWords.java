package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** The objective and the indicator of a row, and where its entry stands. */
final class RowWords extends Composite<Div> {

    RowWords(TaskRow row, boolean unsaved) {
        getContent().addClassName("row-words");
        Paragraph objective = new Paragraph(objective(row.objective()));
        objective.addClassName("row-objective");
        Div badges = new Div(StateBadge.of(row));
        badges.addClassName("row-badges");
        if (row.entries().stream().anyMatch(EntryDetails::sample)) {
            badges.add(new StatusBadge(Tone.NEUTRAL, Icons.INFO, text(sampleKey(row))));
        }
        if (unsaved) {
            badges.add(new StatusBadge(Tone.WARNING, Icons.EDIT, text("realization.unsaved")));
        }
        getContent().add(objective, new H3(row.indicator().text()), badges);
    }

    private static String sampleKey(TaskRow row) {
        return row.entry().map(EntryDetails::sample).orElse(false)
                ? "realization.sample"
                : "realization.sample.earlier";
    }

    private static String objective(ObjectiveDetails objective) {
        return text(
                "realization.row.objective", objective.number() == null ? "" : objective.number(), objective.text());
    }
}
