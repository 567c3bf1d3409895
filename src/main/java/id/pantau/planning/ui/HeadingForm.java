package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewHeading;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.SetLevel;

/** The fields of a heading above objectives. */
final class HeadingForm extends Composite<Div> {

    HeadingForm(NewHeading heading, EditFields fields) {
        Select<HeadingLevel> level = new Select<>();
        level.setLabel(text("planning.edit.level"));
        level.setItems(HeadingLevel.values());
        level.setItemLabelGenerator(each -> text("planning.edit.level." + each));
        level.setValue(heading.level());
        level.setReadOnly(!fields.open());
        fields.stored(level, each -> new SetLevel(heading.key(), each));
        getContent().addClassName("part-fields");
        getContent()
                .add(
                        fields.area(heading.key(), PartField.TEXT, heading.text()),
                        level,
                        fields.line(heading.key(), PartField.NUMBER, heading.number()),
                        fields.line(heading.key(), PartField.CODE, heading.code()));
    }
}
