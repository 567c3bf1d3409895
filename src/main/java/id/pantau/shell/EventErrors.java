package id.pantau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.pantau.uikit.Notices;

/** Tells the person when something went wrong while the page reacted to a click or a key. */
final class EventErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Problem problem = Problem.of(event.getThrowable());
        // UI.getCurrent is set only while its session is locked for this thread
        if (UI.getCurrent() != null) {
            Notices.refused(problem.sentence());
        }
    }
}
