package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.planning.RevisionReason;
import id.pantau.uikit.DateField;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Asks why a plan is revised, by a document of which day, and from which month the new version counts. */
final class ImportRevisionForm extends Composite<Div> {

    private final ImportRevision revision;
    private final TextArea reason = new TextArea(text("planning.version.ask.reason"));
    private final DateField date = new DateField(text("planning.version.ask.date"));
    private final Select<Month> from = new Select<>();

    /**
     * @param free the months that nobody has reported yet
     * @param today suggested where the document has no date
     */
    ImportRevisionForm(ImportRevision revision, List<Month> free, LocalDate today) {
        this.revision = revision;
        getContent().addClassName("import-revision");
        if (free.isEmpty()) {
            getContent().add(new ErrorNotice(Tone.WARNING, text("planning.import.effective.none")));
        }
        reason();
        date.setRequiredIndicatorVisible(true);
        date.setValue(revision.date() == null ? today : revision.date());
        revision.date(date.getValue());
        date.addValueChangeListener(change -> revision.date(change.getValue()));
        from(free);
        getContent().add(reason, date, from);
    }

    private void reason() {
        reason.setHelperText(text("planning.version.ask.reason.hint"));
        reason.setMaxLength(RevisionReason.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(revision.text());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> revision.text(change.getValue()));
    }

    private void from(List<Month> free) {
        from.setLabel(text("planning.version.ask.month"));
        from.setItems(free);
        from.setItemLabelGenerator(Formats::month);
        from.setRequiredIndicatorVisible(true);
        free.stream()
                .filter(month -> month == revision.from())
                .findFirst()
                .or(() -> free.stream().findFirst())
                .ifPresent(from::setValue);
        revision.from(from.getValue());
        from.addValueChangeListener(change -> revision.from(change.getValue()));
    }
}
