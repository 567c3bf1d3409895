package id.pantau.planning.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Turns the keys that {@code scripts/plan-editor.js} catches in the tree into commands. */
final class EditKeys {

    private EditKeys() {}

    static void listen(Component tree, Consumer<EditCommand> run) {
        tree.getElement()
                .addEventListener(
                        "plan-command",
                        event -> run.accept(EditCommand.valueOf(
                                event.getEventData().get("event.detail").asString())))
                .addEventData("event.detail");
        tree.addAttachListener(attached -> tree.getElement().executeJs("window.pantauPlanEditor?.listen(this)"));
    }
}
