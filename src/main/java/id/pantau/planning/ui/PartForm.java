package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanPart;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PartKind;
import id.pantau.planning.editing.PlanEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of the part that was chosen in the tree. */
final class PartForm extends Composite<Div> {

    private final EditFields fields;
    private final List<String> units;
    private String shown = "";

    PartForm(EditFields fields, List<String> units) {
        this.fields = fields;
        this.units = units;
        getContent().addClassNames("part-form", "card");
        getContent().add(new Paragraph(text("planning.edit.choose")));
        addAttachListener(attached -> getElement().executeJs("window.pantauPlanEditor?.escape(this)"));
    }

    /** The key of the part whose fields are shown. */
    String shown() {
        return shown;
    }

    /** Shows the fields of a part; nothing happens when they are shown already. */
    void show(String key) {
        if (!key.equals(shown)) {
            replace(key);
        }
    }

    /** Shows the fields of a part as it is now. */
    void replace(String key) {
        shown = key;
        getContent().removeAll();
        if (key.equals(PlanEdit.HEADER)) {
            getContent().add(new H2(text("planning.edit.kind.DOCUMENT")), new HeaderForm(fields));
            return;
        }
        part(fields.desk().content(), key)
                .ifPresentOrElse(
                        part -> getContent().add(new H2(text("planning.edit.kind." + PartKind.of(part))), form(part)),
                        () -> getContent().add(new Paragraph(text("planning.edit.choose"))));
    }

    /** Puts the keyboard into the first field. */
    void focusFirst() {
        getElement().executeJs("window.pantauPlanEditor?.focusFirst(this)");
    }

    private Component form(PlanPart part) {
        return switch (part) {
            case NewHeading heading -> new HeadingForm(heading, fields);
            case NewObjective objective -> objective(objective);
            case NewIndicator indicator -> new IndicatorForm(indicator, fields);
            case NewAction action -> new ActionForm(action, units, fields);
        };
    }

    private Component objective(NewObjective objective) {
        Div form = new Div(
                fields.area(objective.key(), PartField.TEXT, objective.text()),
                fields.line(objective.key(), PartField.NUMBER, objective.number()));
        form.addClassName("part-fields");
        return form;
    }

    private static Optional<PlanPart> part(NewPlan plan, String key) {
        return Stream.<Stream<? extends PlanPart>>of(
                        plan.headings().stream(), plan.objectives().stream(), plan.indicators(), plan.actions())
                .flatMap(parts -> parts)
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> (PlanPart) part);
    }
}
