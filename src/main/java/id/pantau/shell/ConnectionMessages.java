package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import id.pantau.uikit.Language;

/** What the browser says when the session ended or the server cannot be reached, and how one gets back. */
final class ConnectionMessages {

    private ConnectionMessages() {}

    static SystemMessages system(Language language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(language, "shell.session-expired.title"));
        messages.setSessionExpiredMessage(text(language, "shell.session-expired.text"));
        messages.setInternalErrorCaption(text(language, "shell.internal-error.title"));
        messages.setInternalErrorMessage(text(language, "shell.internal-error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(language, "shell.cookies-disabled.title"));
        messages.setCookiesDisabledMessage(text(language, "shell.cookies-disabled.text"));
        messages.setSyncErrorCaption(text(language, "shell.internal-error.title"));
        messages.setSyncErrorMessage(text(language, "shell.internal-error.text"));
        return messages;
    }

    static void set(UI ui, Language language) {
        ui.getReconnectDialogConfiguration().setDialogText(text(language, "shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(text(language, "shell.connection-lost"));
        ui.getPage()
                .executeJs(
                        "const indicator = window.Vaadin?.connectionIndicator; if (indicator) {"
                                + " indicator.onlineText = $0; indicator.offlineText = $1; indicator.reconnectingText = $2; }",
                        text(language, "shell.connected"),
                        text(language, "shell.connection-lost"),
                        text(language, "shell.reconnecting"));
    }
}
