package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.PlanSummary;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.TaskRow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One row of the month: what is promised and known of it, and, opened, what is to be filled in. */
final class TaskCard extends Composite<Article> {

    private final PlanSummary plan;
    private final EntryDoor door;
    private final Runnable typed;
    private final Consumer<TaskCard> saved;
    private final Div told = new Div();
    private final Div body = new Div();
    private final Button toggle = new Button();
    private TaskRow row;
    private @Nullable EntryForm form;

    TaskCard(PlanSummary plan, TaskRow row, EntryDoor door, Runnable typed, Consumer<TaskCard> saved) {
        this.plan = plan;
        this.row = row;
        this.door = door;
        this.typed = typed;
        this.saved = saved;
        getContent().addClassName("task-card");
        told.addClassName("task-told");
        body.addClassName("task-body");
        body.setVisible(false);
        toggle.addClickListener(click -> toggle());
        Div summary = new Div(told, toggle);
        summary.addClassName("task-summary");
        getContent().add(summary, body);
        showSummary();
    }

    TaskRow row() {
        return row;
    }

    /** Whether it can be filled in, and is not. */
    boolean isWaiting() {
        return isEditable() && !row.isFilled();
    }

    boolean isUnsaved() {
        return form != null && form.isUnsaved();
    }

    void open() {
        body.setVisible(true);
        if (body.getComponentCount() == 0) {
            body.add(content());
        }
        showSummary();
        if (form != null) {
            form.focus();
        }
    }

    void focus() {
        toggle.focus();
    }

    private void toggle() {
        if (body.isVisible()) {
            body.setVisible(false);
            showSummary();
        } else {
            open();
        }
    }

    private Component content() {
        if (!isEditable()) {
            Div reading = new Div(new EntryPanel(row));
            row.entry().ifPresent(entry -> reading.add(new EntryOrigin(entry, door.calendar())));
            return reading;
        }
        EntryForm made = new EntryForm(plan, row, door, this::changed, this::stored);
        form = made;
        return made;
    }

    private boolean isEditable() {
        return door.isOpen(row) && row.entry().map(entry -> entry.state().isOpen()).orElse(true);
    }

    private void changed() {
        showSummary();
        typed.run();
    }

    private void stored(EntryDetails entry) {
        row = row.with(entry);
        form = null;
        body.removeAll();
        body.setVisible(false);
        changed();
        saved.accept(this);
    }

    private void showSummary() {
        boolean opened = body.isVisible();
        getContent().setClassName("is-opened", opened);
        toggle.setText(text(toggleKey()));
        toggle.setAriaLabel(
                text("realization.row.toggle", toggle.getText(), row.indicator().text()));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        toggle.setThemeName("primary", isWaiting() && !opened);
        told.removeAll();
        told.add(new RowWords(row, isUnsaved()), new RowFacts(plan.header().grain(), row));
    }

    private String toggleKey() {
        if (body.isVisible()) {
            return "realization.row.close";
        }
        if (!isEditable()) {
            return "realization.row.look";
        }
        return row.isFilled() ? "realization.row.change" : "realization.row.fill";
    }
}
