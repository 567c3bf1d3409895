package id.pantau.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.NewPlan;
import id.pantau.uikit.HtmlTable;

/** A plan as it was understood, part by part below each other, each with the cell it was read from. */
final class ImportPreview extends Composite<Div> {

    private static final String JUMP = """
            for (const found of this.querySelectorAll('.is-found')) found.classList.remove('is-found');
            const row = this.getElementsByClassName($0)[0];
            if (!row) return;
            row.classList.add('is-found');
            row.tabIndex = -1;
            row.scrollIntoView({ block: 'center' });
            row.focus({ preventScroll: true });
            """;

    private final ImportPlaces places;
    private final HtmlTable table;

    ImportPreview(NewPlan plan, ImportPlaces places) {
        this.places = places;
        table = new HtmlTable(new ImportPreviewRows(plan, places).markup());
        getContent().add(table);
    }

    /** The plan as it is after an answer. */
    void show(NewPlan plan) {
        table.show(new ImportPreviewRows(plan, places).markup());
    }

    /** Leads the person to the row of a part and marks it. */
    void jump(String key) {
        table.getElement().executeJs(JUMP, ImportPreviewRows.className(key));
    }
}
