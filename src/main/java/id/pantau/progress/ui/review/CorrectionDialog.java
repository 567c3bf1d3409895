package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.uikit.FormDialog;
import java.util.function.Consumer;

/** Asks why an approved row is taken up again. */
final class CorrectionDialog {

    private CorrectionDialog() {}

    /** @param accept may refuse with a DomainException, which is then shown; what was typed stays */
    static void open(ReviewRow row, Consumer<String> accept) {
        TextArea reason = new TextArea(text("progress.review.reason"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        new FormDialog(
                        text(
                                "progress.review.correct.title",
                                row.progress().indicator().text()),
                        text("progress.review.correct"),
                        () -> accept.accept(reason.getValue()),
                        new Paragraph(text("progress.review.correct.hint")),
                        reason)
                .open();
    }
}
