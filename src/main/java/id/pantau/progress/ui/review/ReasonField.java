package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.realization.EntryCell;
import id.pantau.realization.FieldRemark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that can be sent back, with the reason; the reason is asked for once it is chosen. */
final class ReasonField extends Composite<Div> {

    private final @Nullable EntryCell cell;
    private final Checkbox chosen;
    private final TextArea reason = new TextArea(text("progress.review.reason"));

    /** @param cell null for the whole row */
    ReasonField(@Nullable EntryCell cell, String name) {
        this.cell = cell;
        chosen = new Checkbox(name);
        reason.setWidthFull();
        Div asked = new Div(reason, templates());
        asked.addClassName("review-asked");
        asked.setVisible(false);
        chosen.addValueChangeListener(change -> {
            asked.setVisible(change.getValue());
            if (change.getValue() && change.isFromClient()) {
                reason.focus();
            }
        });
        getContent().addClassName("review-reason");
        getContent().add(chosen, asked);
    }

    private Div templates() {
        Div templates = new Div();
        templates.addClassName("review-templates");
        ReasonTemplate.of(cell == null ? null : cell.field()).forEach(template -> {
            Button use = new Button(template.words(), click -> append(template.words()));
            use.addThemeName("small");
            templates.add(use);
        });
        return templates;
    }

    private void append(String words) {
        reason.setValue((reason.getValue().strip() + ' ' + words).strip());
        reason.focus();
    }

    /** Where the keyboard is when the question is asked. */
    ReasonField first() {
        chosen.setAutofocus(true);
        return this;
    }

    /** What is to be mended; empty when it was not chosen. */
    Optional<FieldRemark> remark() {
        return chosen.getValue() ? Optional.of(new FieldRemark(cell, reason.getValue())) : Optional.empty();
    }
}
