package id.pantau.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question; only the confirming button runs the action.
     *
     * @param key texts {@code key.title}, {@code key.text} and {@code key.confirm}
     * @param arguments fill the title and the text
     */
    public static ConfirmDialog ask(String key, Runnable action, Object... arguments) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text(key + ".title", arguments));
        dialog.setText(Texts.text(key + ".text", arguments));
        dialog.setConfirmText(Texts.text(key + ".confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("uikit.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
