package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.TaskRow;
import id.pantau.realization.workbook.SheetProblem;
import id.pantau.realization.workbook.WorkbookCheck;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What would become of a sheet: what must be mended, what others changed, what would change, row by row. */
final class SheetPreview extends Composite<Div> {

    SheetPreview(WorkbookCheck check, ZoneId zone) {
        getContent().addClassName("workbook-preview");
        Paragraph file = new Paragraph(
                text("realization.workbook.preview.file", check.fileName(), Formats.dateTime(check.made(), zone)));
        file.addClassName("workbook-soft");
        getContent().add(file, counts(check));
        verdict(check);
        part("realization.workbook.problems", check.problems(), SheetProblem::line, SheetItem::of);
        part(
                "realization.workbook.stale",
                check.stale(),
                stale -> line(stale.row()),
                stale -> SheetItem.of(stale, zone));
        part("realization.workbook.changes", check.changes(), change -> line(change.row()), SheetItem::of);
    }

    private static Div counts(WorkbookCheck check) {
        Div counts = new Div();
        counts.addClassName("workbook-counts");
        badge(counts, Tone.DANGER, "realization.workbook.preview.problems", check.problems().size());
        badge(counts, Tone.WARNING, "realization.workbook.preview.stale", check.stale().size());
        badge(counts, Tone.SUCCESS, "realization.workbook.preview.changes", check.changes().size());
        badge(counts, Tone.NEUTRAL, "realization.workbook.preview.unchanged", check.unchanged());
        return counts;
    }

    private static void badge(Div counts, Tone tone, String key, int number) {
        if (number > 0) {
            counts.add(new StatusBadge(tone, text(key, number)));
        }
    }

    private void verdict(WorkbookCheck check) {
        if (!check.problems().isEmpty()) {
            getContent().add(new ErrorNotice(text("realization.workbook.preview.stopped")));
        } else if (!check.stale().isEmpty()) {
            getContent().add(new ErrorNotice(Tone.WARNING, text("realization.workbook.preview.outdated")));
        } else if (check.changes().isEmpty()) {
            getContent().add(new ErrorNotice(Tone.INFO, text("realization.workbook.preview.nothing")));
        }
    }

    private <T> void part(String title, List<T> cells, Function<T, String> line, Function<T, Component> item) {
        if (cells.isEmpty()) {
            return;
        }
        Div part = new Div(new H4(text(title)));
        part.addClassName("workbook-part");
        Map<String, List<Component>> rows =
                cells.stream().collect(groupingBy(line, LinkedHashMap::new, mapping(item, toList())));
        rows.forEach((row, items) -> {
            Paragraph name = new Paragraph(row);
            name.addClassName("workbook-row");
            UnorderedList list = new UnorderedList();
            list.addClassName("workbook-items");
            list.add(items);
            part.add(name, list);
        });
        getContent().add(part);
    }

    private static String line(TaskRow row) {
        return row.indicator().text();
    }
}
