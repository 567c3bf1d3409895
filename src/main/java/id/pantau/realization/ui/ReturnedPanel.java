package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.Remark;
import id.pantau.realization.TaskRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What of the month was sent back, why and by whom, each with a way to its cell. */
final class ReturnedPanel extends Composite<Section> {

    private static final EntryCell FIRST = EntryCell.of(EntryField.VALUE);

    private ReturnedPanel(List<TaskRow> returned, EntryGrid grid) {
        getContent().addClassName("returned-panel");
        getContent().add(new H2(text("realization.grid.returned", returned.size())));
        UnorderedList list = new UnorderedList();
        returned.forEach(row -> list.add(item(row, grid)));
        getContent().add(list);
    }

    /** @return empty when nothing was sent back */
    static Optional<ReturnedPanel> of(MonthRows rows, EntryGrid grid) {
        List<TaskRow> returned =
                rows.all().stream().filter(row -> !row.openRemarks().isEmpty()).toList();
        return returned.isEmpty() ? Optional.empty() : Optional.of(new ReturnedPanel(returned, grid));
    }

    private static ListItem item(TaskRow row, EntryGrid grid) {
        Span indicator = new Span(row.indicator().text());
        indicator.addClassName("returned-row");
        ListItem item = new ListItem(indicator);
        row.openRemarks().forEach(remark -> item.add(reason(row, remark, grid)));
        return item;
    }

    private static Div reason(TaskRow row, Remark remark, EntryGrid grid) {
        EntryCell cell = Objects.requireNonNullElse(remark.cell(), FIRST);
        String where = remark.cell() == null ? text("realization.grid.whole-row") : CellWords.name(cell.field());
        Button jump = new Button(where, click -> grid.focus(row, cell));
        jump.addThemeName("small");
        jump.setAriaLabel(text("realization.grid.jump", where, row.indicator().text()));
        Div reason = new Div(jump, new Span(text("realization.grid.reason", remark.by(), remark.reason())));
        reason.addClassName("returned-reason");
        return reason;
    }
}
