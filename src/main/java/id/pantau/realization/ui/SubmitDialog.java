package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceRule;
import id.pantau.realization.PeriodState;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;

/** Asks before rows are handed in: which go, which stay behind and what they lack, and what will be noted. */
final class SubmitDialog {

    private final MonthRows rows;
    private final List<TaskRow> chosen;
    private final EntryGrid grid;
    private final Consumer<List<TaskRow>> submit;
    private final Dialog dialog = new Dialog();

    /** @param chosen what the person wants to hand in; what is incomplete of it is told, and stays */
    SubmitDialog(MonthRows rows, List<TaskRow> chosen, EntryGrid grid, Consumer<List<TaskRow>> submit) {
        this.rows = rows;
        this.chosen = chosen;
        this.grid = grid;
        this.submit = submit;
    }

    void open(ReportingCalendar calendar) {
        List<TaskRow> going = chosen.stream().filter(rows::canGo).toList();
        Div body = new Div();
        body.addClassName("submit-body");
        if (!going.isEmpty()) {
            body.add(new Paragraph(text("realization.grid.submit.text")));
            UnorderedList names = new UnorderedList();
            going.forEach(row -> names.add(new ListItem(row.indicator().text())));
            body.add(names);
        }
        notes(body, going, calendar);
        behind(body, going);
        dialog.addClassName("submit-dialog");
        dialog.setHeaderTitle(
                going.isEmpty()
                        ? text("realization.grid.submit.incomplete")
                        : text("realization.grid.submit.title", going.size()));
        dialog.add(body);
        buttons(going);
        dialog.open();
    }

    private void buttons(List<TaskRow> going) {
        dialog.getFooter().add(new Button(text("uikit.cancel"), click -> dialog.close()));
        if (!going.isEmpty()) {
            Button verb = new Button(text("realization.grid.submit.verb", going.size()), click -> {
                dialog.close();
                submit.accept(going);
            });
            verb.addThemeName("primary");
            dialog.getFooter().add(verb);
            // after the dialog has taken the keyboard to its first button, which is another
            verb.getElement().executeJs("setTimeout(() => this.focus(), 200)");
        }
    }

    private void notes(Div body, List<TaskRow> going, ReportingCalendar calendar) {
        var period = rows.task().period();
        boolean late = period.state() != PeriodState.BACKFILL && period.isOverdue(calendar.today());
        if (late && !going.isEmpty()) {
            body.add(new ErrorNotice(Tone.WARNING, text("realization.grid.submit.late", period.dueOn())));
        }
        if (going.stream().anyMatch(TaskRow::isUnmended)) {
            body.add(new ErrorNotice(Tone.WARNING, text("realization.grid.submit.unmended")));
        }
        long bare = going.stream()
                .filter(row -> row.entry().map(EntryDetails::evidence).orElse(0) == 0)
                .count();
        if (period.rules().evidence() == EvidenceRule.ADVISED && bare > 0) {
            body.add(new ErrorNotice(Tone.INFO, text("realization.grid.submit.no-evidence", bare)));
        }
    }

    private void behind(Div body, List<TaskRow> going) {
        boolean all = chosen.size() != 1 || chosen.equals(rows.ready());
        List<TaskRow> left = rows.incomplete().stream()
                .filter(row -> (all || chosen.contains(row)) && !going.contains(row))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        body.add(new H3(text("realization.grid.submit.behind", left.size())));
        UnorderedList list = new UnorderedList();
        left.forEach(row -> list.add(behind(row)));
        body.add(list);
    }

    private ListItem behind(TaskRow row) {
        ListItem item = new ListItem(new Span(row.indicator().text()));
        Div jumps = new Div();
        jumps.addClassName("submit-jumps");
        rows.missing(row).forEach(cell -> jumps.add(jump(row, cell)));
        if (rows.missing(row).isEmpty()) {
            jumps.add(new Span(rows.missingWords(row)));
        }
        item.add(jumps);
        return item;
    }

    private Button jump(TaskRow row, EntryCell cell) {
        Button jump = new Button(CellWords.name(cell.field()), click -> {
            dialog.close();
            grid.focus(row, cell);
        });
        jump.addThemeName("small");
        jump.setAriaLabel(text(
                "realization.grid.jump",
                CellWords.name(cell.field()),
                row.indicator().text()));
        return jump;
    }
}
