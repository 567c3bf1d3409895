package id.pantau.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question; only the confirming button runs the action.
     *
     * @param title the question, in the reader's language
     * @param consequence what will have happened afterwards
     * @param verb what the confirming button says
     */
    public static ConfirmDialog ask(String title, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("uikit.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
