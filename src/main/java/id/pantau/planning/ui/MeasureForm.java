package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.editing.ChooseMeasure;

/** How an indicator is measured, in the words of the office. */
final class MeasureForm extends Composite<Section> {

    private final EditFields fields;
    private final String indicator;
    private final Select<Direction> direction = new Select<>();
    private final Select<Formula> formula = new Select<>();
    private final Select<RollUp> rollUp = new Select<>();
    private final Paragraph suggestion = new Paragraph();
    private final Button take = new Button(text("planning.edit.measure.take"));
    private MeasureChoice suggested;

    MeasureForm(NewIndicator indicator, EditFields fields) {
        this.fields = fields;
        this.indicator = indicator.key();
        suggested = MeasureChoice.suggestedFor(indicator.target(), indicator.text());
        direction.setLabel(text("planning.edit.measure.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(Direction::words);
        formula.setLabel(text("planning.edit.measure.formula"));
        formula.setItems(Formula.values());
        formula.setItemLabelGenerator(Formula::words);
        rollUp.setLabel(text("planning.edit.measure.roll-up"));
        rollUp.setItems(RollUp.values());
        rollUp.setItemLabelGenerator(RollUp::words);
        show(indicator);
        direction.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                formula.setValue(Formula.usualFor(changed.getValue()));
                store();
            }
        });
        formula.addValueChangeListener(changed -> stored(changed.isFromClient()));
        rollUp.addValueChangeListener(changed -> stored(changed.isFromClient()));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.addClickListener(click -> choose(suggested));
        getContent().addClassName("measure-form");
        getContent().add(new H3(text("planning.edit.measure")), direction, formula, rollUp, suggestion, take);
    }

    /** Shows how the indicator is measured now. */
    void show(NewIndicator now) {
        MeasureChoice choice = now.choice();
        suggested = MeasureChoice.suggestedFor(now.target(), now.text());
        direction.setValue(choice.direction());
        formula.setValue(choice.formula());
        rollUp.setValue(choice.rollUp());
        warn();
        boolean other = !choice.equals(suggested);
        suggestion.setVisible(other);
        take.setVisible(other);
        suggestion.setText(text(
                "planning.edit.measure.suggested",
                suggested.direction().words(),
                suggested.formula().words(),
                suggested.rollUp().words()));
    }

    private void stored(boolean byPerson) {
        if (byPerson) {
            store();
        }
    }

    private void store() {
        choose(new MeasureChoice(direction.getValue(), formula.getValue(), rollUp.getValue()));
    }

    private void choose(MeasureChoice choice) {
        fields.store(formula, () -> new ChooseMeasure(indicator, choice));
        fields.desk()
                .content()
                .indicators()
                .filter(candidate -> candidate.key().equals(indicator))
                .findFirst()
                .ifPresent(this::show);
    }

    private void warn() {
        boolean odd = !formula.getValue().suits(direction.getValue());
        formula.setErrorMessage(text("planning.edit.measure.mismatch"));
        formula.setInvalid(odd);
    }
}
