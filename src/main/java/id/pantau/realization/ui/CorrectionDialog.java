package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.FormDialog;
import java.util.function.Consumer;

/** Asks why an approved entry has to be taken up again. */
final class CorrectionDialog {

    private CorrectionDialog() {}

    static void open(TaskRow row, Consumer<String> correct) {
        TextArea reason = new TextArea(text("realization.grid.correct.reason"));
        reason.setWidthFull();
        FormDialog dialog = new FormDialog(
                text("realization.grid.correct.title"),
                text("realization.grid.correct.verb"),
                () -> correct.accept(reason.getValue()),
                new Paragraph(row.indicator().text()),
                new Paragraph(text("realization.grid.correct.text")),
                reason);
        dialog.open();
        reason.focus();
    }
}
