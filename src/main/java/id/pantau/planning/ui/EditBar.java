package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.editing.PartKind;
import id.pantau.uikit.Formats;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The commands of the editor, each also a key, and whether everything is stored. */
final class EditBar extends Composite<Div> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final Span state = new Span();
    private final Button undo;
    private final Button redo;
    private final List<Button> onParts = new ArrayList<>();
    private final MenuBar adding = new MenuBar();

    EditBar(Consumer<EditCommand> run, Consumer<PartKind> add) {
        MenuItem more = adding.addItem(text("planning.edit.add"));
        for (PartKind kind : PartKind.values()) {
            more.getSubMenu().addItem(text("planning.edit.add." + kind), click -> add.accept(kind));
        }
        undo = button("planning.edit.undo", EditCommand.UNDO, run);
        redo = button("planning.edit.redo", EditCommand.REDO, run);
        onParts.addAll(List.of(
                button("planning.edit.copy", EditCommand.COPY, run),
                button("planning.edit.up", EditCommand.UP, run),
                button("planning.edit.down", EditCommand.DOWN, run),
                button("planning.edit.remove", EditCommand.REMOVE, run)));
        state.addClassName("edit-state");
        state.getElement().setAttribute("role", "status");
        getContent().addClassName("edit-bar");
        getContent().add(adding);
        getContent().add(onParts.toArray(Button[]::new));
        getContent().add(undo, redo, state);
    }

    private static Button button(String key, EditCommand command, Consumer<EditCommand> run) {
        return new Button(text(key), click -> run.accept(command));
    }

    /** Says who stored the content last, and which commands make sense now. */
    void show(EditDesk desk, boolean saved, boolean partChosen) {
        PlanDraft draft = desk.draft();
        LocalDateTime when = draft.lastChange().when();
        state.setText(
                saved
                        ? text("planning.edit.saved-at", when.format(CLOCK))
                        : text("planning.edit.saved-by", draft.lastChange().who(), Formats.dateTime(when)));
        undo.setEnabled(desk.canUndo());
        redo.setEnabled(desk.canRedo());
        adding.setVisible(draft.open());
        onParts.forEach(button -> {
            button.setVisible(draft.open());
            button.setEnabled(partChosen);
        });
    }
}
