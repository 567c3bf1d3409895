package id.pantau.realization.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Makes the browser ask before a tab with unsaved input is closed or reloaded. */
final class LeaveWarning {

    private boolean shown;

    void show(boolean unsaved) {
        if (shown != unsaved) {
            shown = unsaved;
            Optional.ofNullable(UI.getCurrent())
                    .ifPresent(ui -> ui.getPage()
                            .executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", unsaved));
        }
    }
}
