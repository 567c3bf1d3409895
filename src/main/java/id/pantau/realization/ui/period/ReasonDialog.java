package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.uikit.FormDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason of something that is kept for good, and says what it will do. */
final class ReasonDialog {

    private final TextArea reason = reasonField();
    private final List<Component> content = new ArrayList<>();
    private final String title;

    /** @param consequence what will have happened afterwards */
    ReasonDialog(String title, String consequence) {
        this.title = title;
        content.add(new Paragraph(consequence));
    }

    static TextArea reasonField() {
        TextArea reason = new TextArea(text("realization.period.reason"));
        reason.setHelperText(text("realization.period.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setWidthFull();
        return reason;
    }

    /** Puts fields above the reason. */
    ReasonDialog with(Component... fields) {
        content.addAll(List.of(fields));
        return this;
    }

    /** @param act takes the reason; what it refuses is said above the fields */
    void open(String verb, Consumer<String> act) {
        content.add(reason);
        new FormDialog(title, verb, () -> act.accept(reason.getValue()), new PeriodForm(content)).open();
    }
}
