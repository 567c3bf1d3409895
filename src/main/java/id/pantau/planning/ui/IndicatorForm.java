package id.pantau.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.editing.PartField;

/** The fields of an indicator; the target says below how it is understood. */
final class IndicatorForm extends Composite<Div> {

    private final EditFields fields;
    private final String key;
    private final TextArea words;
    private final TextField target;
    private final MeasureForm measure;

    IndicatorForm(NewIndicator indicator, EditFields fields) {
        this.fields = fields;
        key = indicator.key();
        words = fields.area(key, PartField.TEXT, indicator.text());
        target = fields.line(key, PartField.TARGET, indicator.target());
        measure = new MeasureForm(indicator, fields);
        understood();
        target.addValueChangeListener(changed -> understood());
        words.addValueChangeListener(changed -> understood());
        getContent().addClassName("part-fields");
        getContent().add(words, target, measure);
    }

    private void understood() {
        if (target.getValue().length() > PartField.TARGET.longest()) {
            return;
        }
        TargetWords understanding = TargetWords.of(target.getValue(), words.getValue());
        target.setHelperText(understanding.understood() ? understanding.sentence() : "");
        target.setErrorMessage(understanding.sentence());
        target.setInvalid(!understanding.understood());
        fields.desk()
                .content()
                .indicators()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .ifPresent(measure::show);
    }
}
