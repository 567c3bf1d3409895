package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.pantau.realization.EntryField;
import id.pantau.realization.workbook.SheetChange;
import id.pantau.realization.workbook.SheetProblem;
import id.pantau.realization.workbook.StaleCell;
import id.pantau.uikit.Formats;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One cell of the sheet and what is to be said of it. */
final class SheetItem extends ListItem {

    private SheetItem(String address, @Nullable EntryField field) {
        addClassName("workbook-item");
        Span where = new Span(address);
        where.addClassName("workbook-address");
        add(where);
        if (field != null) {
            Span name = new Span(StoredWords.name(field));
            name.addClassName("workbook-field");
            add(name);
        }
    }

    static SheetItem of(SheetChange change) {
        SheetItem item = new SheetItem(change.address(), change.cell().field());
        EntryField field = change.cell().field();
        Div values = new Div(
                words("is-before", StoredWords.of(field, change.before())),
                becomes(),
                words("is-after", StoredWords.of(field, change.after())));
        values.addClassName("workbook-values");
        item.add(values);
        return item;
    }

    static SheetItem of(SheetProblem problem) {
        SheetItem item = new SheetItem(problem.address(), problem.field());
        Div said = said();
        if (!problem.typed().isBlank()) {
            said.add(new Span(text("realization.workbook.problem.read", problem.typed())));
        }
        said.add(new Span(problem.reason()));
        if (!problem.couldMean().isEmpty()) {
            said.add(new Span(text("realization.workbook.problem.meanings", String.join("; ", problem.couldMean()))));
        }
        item.add(said);
        return item;
    }

    static SheetItem of(StaleCell stale, ZoneId zone) {
        EntryField field = stale.cell().field();
        SheetItem item = new SheetItem(stale.address(), field);
        Div said = said();
        said.add(new Span(text(
                "realization.workbook.stale.other",
                stale.by(),
                "“" + StoredWords.of(field, stale.stored()) + "”",
                Formats.dateTime(stale.at(), zone))));
        said.add(new Span(
                stale.typed() == null
                        ? text("realization.workbook.stale.left")
                        : text("realization.workbook.stale.yours", StoredWords.of(field, stale.typed()))));
        item.add(said);
        return item;
    }

    private static Div said() {
        Div said = new Div();
        said.addClassName("workbook-said");
        return said;
    }

    private static Component words(String look, String words) {
        Span span = new Span(words);
        span.addClassName(look);
        return span;
    }

    private static Component becomes() {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img");
        arrow.getElement().setAttribute("aria-label", text("realization.workbook.becomes"));
        return arrow;
    }
}
