package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.planning.comparing.Change;
import id.pantau.planning.comparing.PlanDifference;
import java.util.function.Consumer;

/** What a sheet changes of the plan the office has already, and why. */
final class ImportChanges extends Composite<Div> {

    private static final int LONGEST_REASON = 500;

    private final ImportSheet sheet;
    private final Consumer<String> jump;
    private final Paragraph summary = new Paragraph();
    private final Div differences = new Div();
    private final TextArea reason = new TextArea(text("planning.import.reason"));

    /**
     * @param jump takes the key of a part to the eyes of the person
     * @param changed told when the reason is another
     */
    ImportChanges(ImportSheet sheet, Consumer<String> jump, Runnable changed) {
        this.sheet = sheet;
        this.jump = jump;
        getContent().addClassName("import-changes");
        getContent().add(new H3(text("planning.import.changes")), summary, differences);
        ask(changed);
        getContent().add(reason);
        setVisible(!sheet.isNew());
    }

    private void ask(Runnable changed) {
        reason.setHelperText(text("planning.import.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(sheet.reason());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> {
            sheet.reason(change.getValue());
            changed.run();
        });
    }

    /** Shows what the sheet changes as it is now. */
    void show() {
        sheet.difference().ifPresent(this::show);
    }

    private void show(PlanDifference difference) {
        summary.setText(
                difference.notable().findAny().isEmpty()
                        ? text("planning.import.no-changes")
                        : text(
                                "planning.import.change-count",
                                difference.count(Change.ADDED),
                                difference.count(Change.REMOVED),
                                difference.count(Change.CHANGED),
                                difference.count(Change.MOVED)));
        differences.removeAll();
        reason.setVisible(sheet.isRevision() && !sheet.isUnchanged());
    }
}
