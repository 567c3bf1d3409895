package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages at the edge of the screen, by text key. */
public final class Notices {

    private static final int SHORT_MILLIS = 4_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Something was done; goes away by itself. */
    public static Notification success(String key, Object... arguments) {
        return open(Tone.SUCCESS, Texts.text(key, arguments), SHORT_MILLIS);
    }

    /** Something to know; stays until it is closed. */
    public static Notification info(String key, Object... arguments) {
        return open(Tone.INFO, Texts.text(key, arguments), UNTIL_CLOSED);
    }

    /** Something was not done; stays until it is closed. */
    public static Notification error(String key, Object... arguments) {
        return open(Tone.DANGER, Texts.text(key, arguments), UNTIL_CLOSED);
    }

    /** Something was not done, in words that are there already. */
    public static Notification refused(String sentence) {
        return open(Tone.DANGER, sentence, UNTIL_CLOSED);
    }

    private static Notification open(Tone tone, String words, int millis) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Position.TOP_CENTER);
        notification.setAssertive(tone == Tone.DANGER);
        notification.addClassNames("notice-toast", tone.className());
        notification.add(content(notification, tone, words));
        notification.open();
        return notification;
    }

    private static Component content(Notification notification, Tone tone, String words) {
        Button close = new Button(Icons.CLOSE.create(), click -> notification.close());
        close.addThemeName("tertiary");
        close.setAriaLabel(Texts.text("uikit.close"));
        Div row = new Div(tone.icon().create(), new Span(words), close);
        row.addClassName("notice-row");
        return row;
    }
}
