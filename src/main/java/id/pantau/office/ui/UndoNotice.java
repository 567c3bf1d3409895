package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import id.pantau.uikit.Notices;

/** Says that something was done, with a button that takes it back while the message is there. */
final class UndoNotice {

    private static final int MILLIS = 10_000;

    private UndoNotice() {}

    static void show(Runnable undo, String key, Object... arguments) {
        Notification notice = Notices.success(key, arguments);
        notice.setDuration(MILLIS);
        notice.add(new Button(text("office.undo"), click -> {
            notice.close();
            undo.run();
        }));
    }
}
