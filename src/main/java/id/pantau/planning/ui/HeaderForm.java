package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.editing.SetHeader;
import id.pantau.uikit.DateField;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of what stands above and below the table. */
final class HeaderForm extends Composite<Div> {

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_OWNER = 300;
    private static final int LONGEST_PLACE = 100;

    private final EditFields fields;

    HeaderForm(EditFields fields) {
        this.fields = fields;
        PlanHeader header = fields.desk().content().header();
        TextArea title = new TextArea(text("planning.edit.header.title"));
        title.setValue(header.title());
        title.setMaxLength(LONGEST_TITLE);
        title.setReadOnly(!fields.open());
        fields.stored(title, words -> header(old -> with(old, words, old.owner(), old.place())));
        DateField date = new DateField(text("planning.edit.header.date"));
        date.setValue(header.signedOn());
        date.setReadOnly(!fields.open());
        fields.stored(
                date,
                day -> header(old -> new PlanHeader(
                        old.year(), old.kind(), old.level(), old.owner(), old.title(), old.place(), day, old.grain())));
        getContent().addClassName("part-fields");
        getContent()
                .add(
                        title,
                        owner(header),
                        place(header),
                        date,
                        new ProgramsForm(fields),
                        new SignatoriesForm(fields),
                        new PartiesForm(fields));
    }

    private TextField owner(PlanHeader header) {
        TextField owner = line("planning.edit.header.owner", header.owner(), LONGEST_OWNER);
        owner.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue().isBlank()) {
                owner.setErrorMessage(text("planning.edit.header.owner-needed"));
                owner.setInvalid(true);
            } else if (changed.isFromClient()) {
                fields.store(
                        owner,
                        () -> header(
                                old -> with(old, old.title(), owner.getValue().strip(), old.place())));
            }
        });
        return owner;
    }

    private TextField place(PlanHeader header) {
        TextField place =
                line("planning.edit.header.place", Objects.requireNonNullElse(header.place(), ""), LONGEST_PLACE);
        fields.stored(
                place,
                words -> header(old -> with(old, old.title(), old.owner(), words.isBlank() ? null : words.strip())));
        return place;
    }

    private TextField line(String key, String value, int longest) {
        TextField line = new TextField(text(key));
        line.setValue(value);
        line.setMaxLength(longest);
        line.setReadOnly(!fields.open());
        return line;
    }

    private SetHeader header(UnaryOperator<PlanHeader> change) {
        return new SetHeader(change.apply(fields.desk().content().header()));
    }

    private static PlanHeader with(PlanHeader old, String title, String owner, @Nullable String place) {
        return new PlanHeader(old.year(), old.kind(), old.level(), owner, title, place, old.signedOn(), old.grain());
    }
}
